#!/usr/bin/env bash
# Holds the published schemas to what the library writes, with validators that know nothing of it: ajv and xmllint accept
# 1,000 documents of each form, and the findings in documents that break each rule, and refuse a structural mutation of each
# kind. Needs the built cli, node, npm and xmllint.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=.ci/schemas
ogi=examples/cli/target/ogi-report
each=250
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp $here/package.json $here/package-lock.json $here/*.mjs "$work"
npm ci --prefix "$work" --ignore-scripts --no-audit --no-fund --loglevel error

fail() {
    echo "$1" >&2
    exit 1
}

# refused SCHEMA DOCUMENT NAME SED-SCRIPT: the document, mutated, is well-formed and not valid
refused() {
    sed -E -z "$4" "$2" >"$work/mutant.xml"
    ! cmp -s "$2" "$work/mutant.xml" || fail "$2: $3: changes nothing"
    xmllint --noout "$work/mutant.xml" || fail "$2: $3: is not well-formed"
    status=0
    xmllint --noout --schema "$1" "$work/mutant.xml" 2>"$work/log" || status=$?
    [ $status -eq 3 ] || fail "$2: $3: xmllint ends with $status"
    mutations=$((mutations + 1))
}

for form in 2019 2021; do
    other=$((4040 - form))
    xsd=docs/schema/annual-report-$form.xsd
    accepted=0
    mutations=0
    for kind in "" --drafts; do
        for requests in $form $other; do
            of="--form $form --requests-form $requests --count $each --seed $requests $kind"
            name=$form-$requests$kind
            $ogi generate $of --to ndjson -o "$work/$name.ndjson"
            $ogi generate $of --to xml -o "$work/$name"
            find "$work/$name" -name '*.xml' -print0 | xargs -0 xmllint --noout --schema $xsd 2>"$work/log" \
                || { grep -v validates "$work/log" | head -5 >&2; fail "$xsd: refuses what is written"; }
            accepted=$((accepted + $(grep -c ' validates$' "$work/log")))

            document=$work/$name/0001.xml
            refused $xsd "$document" "an unknown attribute" 's/<newlyReceived /&extra="1" /'
            refused $xsd "$document" "a missing attribute" 's/(<newlyReceived) naturalPersons="[^"]*"/\1/'
            refused $xsd "$document" "an unknown element" 's/<overview/<extra\/>&/'
            refused $xsd "$document" "a missing element" 's/<carriedForward [^>]*>//'
            refused $xsd "$document" "a doubled element" 's/<carriedForward [^>]*>/&&/'
            refused $xsd "$document" "another order" 's/(<newlyReceived [^>]*>)(\s*)(<carriedOver [^>]*>)/\3\2\1/'
            refused $xsd "$document" "text between elements" 's/<disclosure>/&x/'
            refused $xsd "$document" "an element in no namespace" 's/<disclosure>/&<x xmlns=""\/>/'
            refused $xsd "$document" "words for a number" 's/(<carriedForward naturalPersons=")[^"]*/\1七/'
            refused $xsd "$document" "a negative count" 's/(<carriedForward naturalPersons=")[^"]*/\1-1/'
            refused $xsd "$document" "a fraction of a case" 's/(<carriedForward naturalPersons=")[^"]*/\121.7/'
            refused $xsd "$document" "a count beyond 2^53" 's/(<carriedForward naturalPersons=")[^"]*/\19007199254740992/'
            refused $xsd "$document" "an amount of seven places" 's/( amount=")[^"]*/\10.1234567/'
            refused $xsd "$document" "another version" 's/annual-report:1/annual-report:2/'
            refused $xsd "$document" "another form" "s/form=\"$form\"/form=\"$other\"/"
            refused $xsd "$document" "another kind of document" 's/document="[a-z]*"/document="note"/'
            refused $xsd "$document" "a blank title" 's/<title>[^<]*/<title>　/'
            refused $xsd "$document" "a title of two lines" 's/<title>/&\n/'
            refused $xsd "$document" "a carriage return" 's/<title>/&\&#13;/'
            refused $xsd "$document" "a day that is none" 's/(<preface)( periodStart="[^"]*")?/\1 periodStart="2021-02-30"/'
            refused $xsd "$document" "an unknown constant" 's/(<authority)( level="[^"]*")?/\1 level="VILLAGE"/'
            refused $xsd "$document" "a note to what is no cell" \
                's/(<cells>.*<\/cells>\s*)?<\/annualReport>/<cells><cell path="requests.total"\/><\/cells><\/annualReport>/'
        done
    done
    [ $accepted -eq $((4 * each)) ] || fail "$xsd: $accepted documents were checked"
    echo "$xsd: xmllint accepts $accepted documents and refuses $mutations mutations"
    node "$work/check.mjs" docs/schema/annual-report-$form.schema.json "$work"/$form-*.ndjson
    for kind in report draft; do
        cat "$work"/$form-*.ndjson | grep "^{[^{]*\"document\":\"$kind\"" >"$work/$kind.ndjson"
        node "$work/check.mjs" docs/schema/annual-report-$form.$kind.schema.json "$work/$kind.ndjson"
    done
done

# Whether a status of check is a verdict: errors, or undetermined.
judged() { [ "$1" -eq 1 ] || [ "$1" -eq 3 ]; }

for form in 2019 2021; do
    for rule in $(grep -o '"id":"[^"]*"' docs/rules.json | cut -d'"' -f4); do
        $ogi generate --breaking "$rule" --form $form --count 1 --to json -o "$work/$form-$rule" 2>"$work/log" \
            || continue # no document of this form breaks the rule
        document=$work/$form-$rule/0001.json
        previous=$work/$form-$rule/0001-previous.json
        if [ -f "$document" ]; then
            against=$([ -f "$previous" ] && echo "--previous $previous" || true)
            $ogi check --format json --published 2099-01-01 $against "$document" >"$document.findings" || judged $?
        fi
    done
    $ogi generate --drafts --form $form --count $each --to json -o "$work/$form-drafts"
    $ogi check --format json "$work/$form-drafts"/*.json >"$work/$form-drafts.findings" || judged $?
done
find "$work" -name '*.findings' -print0 | xargs -0 node "$work/check-findings.mjs" docs/schema/findings.schema.json
