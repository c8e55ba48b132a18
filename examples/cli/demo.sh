#!/bin/sh
# Builds the command line, then reads the sample report, checks it, and writes it as JSON and XML.
set -eu
cd "$(dirname "$0")/../.."
sample=examples/cli/samples/anhua-2021.txt
run=examples/cli/target/ogi-report
written=examples/cli/target/anhua-2021

echo "Building (the first time, Maven and the libraries are downloaded) ..."
./mvnw -q -pl examples/cli -am -DskipTests package

echo
"$run" check "$sample" || test $? -eq 1
for format in json xml; do
    "$run" convert "$sample" --to "$format" -o "$written.$format"
    echo "Written: $written.$format ($(wc -c < "$written.$format") bytes)"
done
