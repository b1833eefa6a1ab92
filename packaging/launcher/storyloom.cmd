@echo off
rem Starts Storyloom with the JDK 25 it finds; see README.md for what it can do.
setlocal
set "HERE=%~dp0.."
set "JAVA=%HERE%\runtime\bin\java.exe"
if exist "%JAVA%" goto run
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" ( set "JAVA=%JAVA_HOME%\bin\java.exe" & goto run )
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*") do if exist "%%D\bin\java.exe" set "JAVA=%%D\bin\java.exe"
if exist "%JAVA%" goto run
set JAVA=java
:run
"%JAVA%" -Xmx1g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dstoryloom.sample=%HERE%\sample-workspace" -cp "%HERE%\lib\*" org.storyloom.Main %*
exit /b %ERRORLEVEL%
