#!/bin/sh
# Measures what the library costs beside what else could be used, and prints one table:
#   benchmarks/run.sh [PART...]    of all comparisons, or of those whose benchmark has PART in its name (ReadingJson, Checking.catalogue)
#   benchmarks/run.sh page         into docs/performance.md, in both languages
#   benchmarks/run.sh guard        holds what is quick to measure to limits.csv instead; "guard record" writes that anew
#   benchmarks/run.sh jmh [OPTION...]    as JMH itself is called, for a look at one benchmark
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
        exec java $package.PerformancePage docs "$(git describe --always --dirty)"
        ;;
    jmh)
        shift
        exec java org.openjdk.jmh.Main "$@"
        ;;
    *)
        exec java $package.Benchmarks "$@"
        ;;
esac
