@echo off
rem Builds the product when it is not built yet, then runs it.
setlocal
set "home=%~dp0"
set "jar=%home%engine\cli\target\engross\engross.jar"
if not exist "%jar%" (
  echo engross: building the product, once; this takes a minute or two 1>&2
  pushd "%home%" & call mvn -q -B -DskipTests -Dspotless.check.skip package 1>&2 & popd
)
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dengross.home="%home%." -jar "%jar%" %*
