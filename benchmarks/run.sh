#!/bin/sh
# Measures what the library costs beside what else could be used, and prints one table, of the least of two rounds. Options go to JMH:
# -f says how many rounds.
# "page" in front of them writes docs/performance.md, in both languages; "guard" holds what is quick to measure to limits.csv instead, and
# "guard record" writes that anew.
set -eu
cd "$(dirname "$0")/.."
./mvnw -q -pl benchmarks -am -DskipTests \
    -Dmdep.outputFile=target/class-path -Dmdep.includeScope=runtime package dependency:build-classpath
export CLASSPATH="benchmarks/target/classes:$(cat benchmarks/target/class-path)"
package=org.ogireport.benchmarks
case "${1:-}" in
    guard)
        shift
        exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC $package.Guard benchmarks/limits.csv "$@"
        ;;
    page)
        shift
        exec java $package.PerformancePage docs "$(git describe --always --dirty)" "$@"
        ;;
    *)
        exec java $package.Benchmarks "$@"
        ;;
esac
