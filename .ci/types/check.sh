#!/usr/bin/env bash
# Has generators from elsewhere make types of the published schemas, by the commands of docs/other-languages.md, and the
# generated code read 100 reports of each layout, and drafts, and write them: this library reads what was written, and it is
# the same. Needs the built cli, a JDK, node, npm and python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=.ci/types
each=100
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp $here/package.json $here/package-lock.json $here/*.ts $here/*.py "$work"
npm ci --prefix "$work" --ignore-scripts --no-audit --no-fund --loglevel error
./mvnw --batch-mode --no-transfer-progress -q -f $here/pom.xml dependency:copy-dependencies -DoutputDirectory="$work/jaxb"

ogi() { examples/cli/target/ogi-report "$@"; }

# shown LANGUAGE: what the page shows its readers, of a form
shown() { sed -n '/^```'"$1"'$/,/^```$/{/^```/!p}' docs/other-languages.md | sed "s/2021/$form/g"; }

# same WHAT EXPECTED WRITTEN...: what was written is read, and the same
same() {
    ogi convert "${@:3}" --to ndjson -o "$work/read.ndjson"
    if ! cmp "$2" "$work/read.ndjson"; then
        echo "$1: not the documents that were read" >&2
        exit 1
    fi
    echo "$1: $(wc -l <"$work/read.ndjson") documents are written as they were read"
}

for form in 2019 2021; do
    types=$work/$form
    mkdir "$types" "$types/classes"
    cp "$work"/*.ts "$work"/*.py "$work/package.json" docs/schema/annual-report-$form.* "$types"
    ln -s "$work/node_modules" "$work/jaxb" "$types"
    shown xml >"$types/numbers.xjb"
    commands=$(shown sh)
    (
        cd "$types"
        bash -euo pipefail -c "$commands" >/dev/null
        npx quicktype --src-lang schema --top-level Draft --out draft.ts annual-report-$form.draft.schema.json
        sed 's/AnnualReport/Draft/g; s/annualReport/draft/g' copy-checked.ts >copy-drafts.ts
        npx tsc --strict --target es2022 --module nodenext ./*.ts
    )
    javac -cp "$work/jaxb/*" -d "$types/classes" $here/Copy.java "$types"/org/example/ogi/*.java

    for requests in 2019 2021; do
        reports="--form $form --requests-form $requests --count $each --seed $requests"
        ogi generate $reports --to ndjson -o "$work/reports.ndjson"
        ogi generate $reports --to xml -o "$types/$requests"
        mkdir "$types/$requests-copies"
        name="form $form, part three of $requests"

        node "$types/copy-typed.js" "$work/reports.ndjson" "$work/written.ndjson"
        same "$name, json-schema-to-typescript" "$work/reports.ndjson" "$work/written.ndjson"
        node "$types/copy-checked.js" "$work/reports.ndjson" "$work/written.ndjson"
        same "$name, quicktype to TypeScript" "$work/reports.ndjson" "$work/written.ndjson"
        python3 "$types/copy.py" "$work/reports.ndjson" "$work/written.ndjson"
        same "$name, quicktype to Python" "$work/reports.ndjson" "$work/written.ndjson"
        java -cp "$work/jaxb/*:$types/classes" Copy "$types/$requests" "$types/$requests-copies"
        same "$name, xjc" "$work/reports.ndjson" "$types/$requests-copies"/*.xml
    done

    ogi generate --drafts --form $form --count $((2 * each)) --seed $form --to ndjson -o "$work/mixed.ndjson"
    grep -m $each '^{[^{]*"document":"draft"' "$work/mixed.ndjson" >"$work/drafts.ndjson"
    node "$types/copy-drafts.js" "$work/drafts.ndjson" "$work/written.ndjson"
    same "form $form, drafts, quicktype to TypeScript" "$work/drafts.ndjson" "$work/written.ndjson"
done
