@echo off
rem Starts Storyloom with the JDK 25 it finds; see README.md for what it can do.
setlocal
set "HERE=%~dp0.."
set "JDK="
if defined JAVA_HOME call :look "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%ProgramFiles%\BellSoft\LibericaJDK-25*" "%ProgramFiles%\Amazon Corretto\jdk25*" "%USERPROFILE%\.jdks\*25*") do call :look "%%~D"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :look "%%~dp$PATH:J.."
if not defined JDK goto none
"%JDK%\bin\java.exe" -Xmx1g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dstoryloom.sample=%HERE%\sample-workspace" -cp "%HERE%\lib\*" org.storyloom.Main %*
exit /b %ERRORLEVEL%

:none
echo Storyloom needs Java 25 and found none. Install one, for example Eclipse Temurin 25, or set JAVA_HOME to it. 1>&2
exit /b 1

rem A JDK says its version in a file.
:look
if defined JDK goto :eof
if not exist "%~1\bin\java.exe" goto :eof
findstr /r /b /c:"JAVA_VERSION=.25" "%~1\release" >nul 2>nul && set "JDK=%~1"
goto :eof
