#!/usr/bin/env bash
# Makes target/site: the documentation in both languages and the pages of the API, to be read from a folder without a network, with a
# search. Fails where a link within leads nowhere. Takes the API from what .ci/release has staged, or else makes it.
set -euo pipefail
cd "$(dirname "$0")/../.."

. .ci/need
need javac openjdk-17-jdk-headless node nodejs npm npm unzip unzip

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp .ci/site/* "$work"
npm ci --prefix "$work" --ignore-scripts --no-audit --no-fund --loglevel error

if [ -z "$(find target/staging -name '*-javadoc.jar' 2>/dev/null)" ]; then
    ./mvnw --batch-mode --no-transfer-progress -q -pl '!benchmarks,!fuzz,!examples/cli,!examples/jakarta,!examples/portal,!examples/producer' \
        -DskipTests -Dmaven.javadoc.skip=false package
    jars=$(find ./*/target -maxdepth 1 -name '*-javadoc.jar')
else
    jars=$(find target/staging -name '*-javadoc.jar')
fi

site=target/site
rm -rf $site
mkdir -p $site/api
for jar in $jars; do
    name=$(basename "$jar")
    unzip -q "$jar" -d "$site/api/${name%%-[0-9]*}" -x 'META-INF/*'
done
cp .ci/site/style.css .ci/site/search.js $site
node "$work/build.mjs" . $site
