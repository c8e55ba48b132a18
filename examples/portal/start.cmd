@echo off
rem Builds the portal and runs it with an embedded database: start.cmd [--port N]. Ctrl-C ends it.
setlocal
cd /d "%~dp0..\.."
set port=8080
if "%~1"=="--port" set port=%~2

echo Building (the first time, Maven and the libraries are downloaded) ...
call mvnw.cmd -q -pl examples/portal -am -DskipTests ^
    -Dspring-boot.repackage.skip=false package || exit /b 1
java -Xmx512m -Dportal.sample=true "-Dportal.data=%CD%/examples/portal/data" -jar examples\portal\target\portal.jar --server.port=%port%
