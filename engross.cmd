@echo off
rem Builds the product when it is not built yet, then runs it, with the archive of its classes where there is one
rem (engine/adr/0011).
setlocal
set "home=%~dp0"
set "product=%home%engine\cli\target\engross"
set "jar=%product%\engross.jar"
set "installed="
if not exist "%jar%" (
  echo engross: building the product, once; this takes a minute or two 1>&2
  pushd "%home%" & call mvn -q -B -DskipTests -Dspotless.check.skip package 1>&2 & popd
  set "installed=now"
)
if not exist "%jar%" exit /b 3

rem The release file of a JDK says which one it is, without starting it.
set "java=java"
set "jdk="
set "release="
set "archive="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (
  set "java=%JAVA_HOME%\bin\java"
  set "jdk=%JAVA_HOME%"
)
if not defined jdk for %%J in (java.exe) do for %%H in ("%%~dp$PATH:J..") do set "jdk=%%~fH"
if exist "%jdk%\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%jdk%\release") do if "%%A"=="JAVA_VERSION" set "release=%%~B"
if not defined release goto run
if not defined LOCALAPPDATA goto run
set "name=%product:\=_%"
set "name=%name::=_%"
set "archive=%LOCALAPPDATA%\engross\%name%-%release%.jsa"
if defined installed "%java%" "-Dengross.home=%home%." -cp "%jar%" engross.cli.sharing.ArchiveMaker "%archive%" >nul 2>&1

:run
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Dorg.freemarker.loggerLibrary=none"
if defined ENGROSS_FONTS set flags=%flags% "-Dengross.fonts=%ENGROSS_FONTS%"
if not defined archive goto start
set flags=%flags% "-Dengross.archive=%archive%"
if exist "%archive%" set flags=%flags% "-XX:SharedArchiveFile=%archive%" -Xlog:disable

rem Outside of any bracket: a source may be called C26-059(Rev.1).yaml.
:start
"%java%" %flags% "-Dengross.home=%home%." -jar "%jar%" %*
exit /b %errorlevel%
