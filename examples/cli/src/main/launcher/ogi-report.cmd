@echo off
rem Runs ogi-report. It starts faster with the archive of its classes that the build made, which another Java than the
rem build's leaves aside. Options for Java stand in OGI_REPORT_JAVA_OPTIONS: -XX:TieredStopAtLevel=4 pays for many files, so collect has it.
setlocal
set "java=java"
set "tier=1"
if /i "%~1"=="collect" set "tier=4"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:SharedArchiveFile="%~dp0ogi-report.jsa" -Xlog:disable -Djdk.console=java.base -XX:+UseSerialGC -XX:TieredStopAtLevel=%tier% %OGI_REPORT_JAVA_OPTIONS% -jar "%~dp0ogi-report.jar" %*
exit /b %errorlevel%
