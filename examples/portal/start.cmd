@echo off
rem Builds the portal and runs it with an embedded database and, the first time, a made-up county:
rem start.cmd [--port N] [--portal.sample=false] [properties of Spring Boot]. Ctrl-C ends it.
setlocal
cd /d "%~dp0..\.."
set port=8080
set rest=%*
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if "%~1"=="--port" for /f "tokens=2,*" %%a in ("%*") do (
    set port=%%a
    set rest=%%b
)

echo Building (the first time, Maven and the libraries are downloaded) ...
call mvnw.cmd -q -pl examples/portal -am -DskipTests ^
    -Dspring-boot.repackage.skip=false package
if %errorlevel% neq 0 exit /b %errorlevel%
"%java%" -Xmx512m -Dportal.sample=true "-Dportal.data=%CD%/examples/portal/data" -jar examples/portal/target/portal.jar "--server.port=%port%" %rest%
