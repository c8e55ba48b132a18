#!/bin/sh
# Measures what the library costs beside what else could be used, and prints one table. Options go to JMH: -f 1 is faster.
set -eu
cd "$(dirname "$0")/.."
./mvnw -q -pl benchmarks -am -DskipTests -Dmaven.javadoc.skip -Dspotless.check.skip \
    -Dmdep.outputFile=target/class-path -Dmdep.includeScope=runtime package dependency:build-classpath
exec java -cp "benchmarks/target/classes:$(cat benchmarks/target/class-path)" org.ogireport.benchmarks.Benchmarks "$@"
