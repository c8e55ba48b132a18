#!/bin/sh
# Builds the portal and runs it with an embedded database and, the first time, a made-up county:
# start.sh [--port N] [--portal.sample=false] [properties of Spring Boot]. Ctrl-C ends it.
set -eu
cd "$(dirname "$0")/../.."
port=8080
if [ "${1:-}" = --port ]; then
    port=$2
    shift 2
fi

echo "Building (the first time, Maven and the libraries are downloaded) ..."
./mvnw -q -pl examples/portal -am -DskipTests \
    -Dspring-boot.repackage.skip=false package
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -Dportal.sample=true "-Dportal.data=$PWD/examples/portal/data" -jar examples/portal/target/portal.jar "--server.port=$port" "$@"
