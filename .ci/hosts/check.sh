#!/usr/bin/env bash
# Runs the tests of each host that the library is at home in, in a project of its own that has nothing but what is installed:
# check.sh [--installed]. The bodies of responses are in bodies/, the same for all hosts.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=.ci/hosts
mvn() { ./mvnw --batch-mode --no-transfer-progress --quiet "$@"; }

[ "${1:-}" = --installed ] || mvn -pl bom,spring-boot-starter,quarkus -am -DskipTests -Denforcer.skip install

# The databind of one Jackson must not come with the adapter of the other.
alone() {
    mvn -f $here/spring-boot/pom.xml -P "$1" dependency:build-classpath -Dmdep.outputFile=target/classpath
    ! tr ':' '\n' <$here/spring-boot/target/classpath | grep "$2" || { echo "$1 has got $2" >&2; exit 1; }
}
alone boot3 tools/jackson/core/jackson-databind
alone boot4 com/fasterxml/jackson/core/jackson-databind

counted() { cat $here/"$1"/target/surefire-reports/TEST-*.xml | grep -o '<testsuite .*' | grep -o ' tests="[0-9]*"' | sed "s/^/$2:/"; }
for boot in boot3 boot4; do
    mvn -f $here/spring-boot/pom.xml -P $boot test
    counted spring-boot $boot
done
for host in quarkus plain; do
    mvn -f $here/$host/pom.xml test
    counted $host $host
done
