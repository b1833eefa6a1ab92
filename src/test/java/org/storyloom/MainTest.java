package org.storyloom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.workspace.Workspace;

/// The program as people start it, in a Java of its own, where there is no display.
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux says where its display is")
class MainTest {
  @TempDir private Path folder;

  @Test
  void aWorkspaceIsNotShownWithoutADisplayAndItSaysSo() throws Exception {
    Path study = folder.resolve("a.storyloom");
    Workspace.create(study, made -> {}).close();
    Ended ended = start(study.resolve(Workspace.DOOR).toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).startsWith("There is no display here, so " + study);
  }

  @Test
  void theTourEndsWithItsPicturesAndTheProgramWithIt() throws Exception {
    Path study = folder.resolve("a.storyloom");
    Workspace.create(study, made -> {}).close();
    Ended ended = start("tour", study.toString(), folder.resolve("out").toString());
    assertThat(ended.code()).isZero();
    assertThat(ended.said()).contains("03-code-light-1280x800.png");
    assertThat(folder.resolve("out").resolve("03-code-dark-1920x1080.png")).exists();
  }

  private record Ended(int code, String said) {}

  private Ended start(String... arguments) throws IOException, InterruptedException {
    Path base = Path.of(System.getProperty("storyloom.basedir", "."));
    String libraries = Files.readString(base.resolve("target/runtime-classpath.txt")).strip();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-Dstoryloom.state=" + folder.resolve("me"),
                "-cp",
                base.resolve("target/classes") + File.pathSeparator + libraries,
                Main.class.getName()));
    command.addAll(List.of(arguments));
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().remove("DISPLAY");
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String words =
        Files.readString(said)
            .lines()
            .filter(line -> !line.startsWith("WARNING"))
            .reduce("", (all, line) -> all + line + "\n");
    return new Ended(process.exitValue(), words);
  }
}
