package org.storyloom.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.Main;
import org.storyloom.house.planted.LoadsScreen;

class ScreenlessTest {
  private static final List<String> SCREEN =
      List.of("javafx.", "com.sun.javafx.", "jfx.", "javax.swing.");

  @Test
  void theCommandLineLoadsNoClassOfAScreen(@TempDir Path folder) throws Exception {
    assertThat(screenClasses(loaded(folder, Main.class, "--help"))).isEmpty();
  }

  @Test
  void aClassOfAScreenIsSeen(@TempDir Path folder) throws Exception {
    assertThat(screenClasses(loaded(folder, LoadsScreen.class)))
        .contains("javafx.scene.paint.Color");
  }

  private static List<String> screenClasses(List<String> loaded) {
    return loaded.stream().filter(name -> SCREEN.stream().anyMatch(name::startsWith)).toList();
  }

  /// The names of all classes that a program loads, started as people start it: in a Java of its
  /// own.
  private static List<String> loaded(Path folder, Class<?> main, String... arguments)
      throws IOException, InterruptedException, URISyntaxException {
    Path log = folder.resolve("loaded.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:file=" + log.toAbsolutePath() + "::filecount=0",
                "-cp",
                classPath(main),
                main.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      String name = line.substring(line.lastIndexOf(']') + 1).strip();
      names.add(name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name);
    }
    assertThat(names).contains(main.getName());
    return names;
  }

  private static String classPath(Class<?> main) throws IOException, URISyntaxException {
    Path own = Path.of(main.getProtectionDomain().getCodeSource().getLocation().toURI());
    String libraries = Files.readString(Sources.at("target/runtime-classpath.txt")).strip();
    return own + File.pathSeparator + libraries;
  }
}
