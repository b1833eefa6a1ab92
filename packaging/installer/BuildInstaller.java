import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes an installer, or a folder that runs as it is, of what `./mvnw package` left in `target/storyloom`: a runtime with
/// JavaFX as modules (jlink), the program around it (jpackage), and what the program had loaded after one whole journey as an
/// AOT cache, from which it starts faster. `java BuildInstaller.java [TYPE]` with TYPE `app-image` (default), `deb`, `rpm`,
/// `msi`, `exe`, `dmg` or `pkg`; each only on its own system. The result lies in `target/installer`.
public final class BuildInstaller {
  private static final String NAME = "Storyloom";
  private static final String DESCRIPTION = "Qualitative coding and triangulation, offline";
  private static final String CACHE = "app.aot";

  private final Path top;
  private final Path work;
  private final Path result;
  private final boolean windows;
  private final boolean mac;

  private BuildInstaller(Path top) {
    this.top = top;
    work = top.resolve("target/installer-work");
    result = top.resolve("target/installer");
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    windows = system.startsWith("windows");
    mac = system.startsWith("mac");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path top = Path.of(System.getProperty("storyloom.top", ".")).toAbsolutePath().normalize();
    String type = args.length > 0 ? args[0] : "app-image";
    new BuildInstaller(top).build(type);
  }

  private void build(String type) throws IOException, InterruptedException {
    Path program = top.resolve("target/storyloom/lib");
    if (!Files.isDirectory(program)) {
      throw new IllegalStateException("There is no target/storyloom: run ./mvnw package first.");
    }
    clear(work);
    clear(result);
    Path modules = Files.createDirectories(work.resolve("modules"));
    Path input = Files.createDirectories(work.resolve("input"));
    sort(program, modules, input);
    copy(top.resolve("sample-workspace"), input.resolve("sample-workspace"));
    run("draw the icon", java(), "-Djava.awt.headless=true",
        top.resolve("packaging/icon/DrawIcon.java").toString(),
        top.resolve("packaging/icon/storyloom.svg").toString(), work.resolve("icon").toString());
    link(modules);
    Path image = image(input);
    train(image);
    if (type.equals("app-image")) {
      System.out.println("Runs as it is: " + launcher(image));
    } else {
      installer(type, image);
    }
  }

  /// JavaFX becomes modules of the runtime; everything else stays on the class path. The jars of JavaFX that name no system
  /// are empty.
  private static void sort(Path program, Path modules, Path input) throws IOException {
    for (Path jar : list(program)) {
      String name = jar.getFileName().toString();
      boolean javafx = name.startsWith("javafx-") || name.startsWith("jfx-incubator-");
      if (!javafx) {
        Files.copy(jar, input.resolve(name));
      } else if (name.matches(".*-(linux|mac|win)(-\\w+)?\\.jar")) {
        Files.copy(jar, modules.resolve(name));
      }
    }
  }

  private void link(Path modules) {
    List<String> names = new ArrayList<>(lines("modules"));
    names.addAll(
        List.of("javafx.controls", "javafx.swing", "jfx.incubator.input", "jfx.incubator.richtext"));
    tool("jlink", List.of(
        "--module-path", modules.toString(), "--add-modules", String.join(",", names),
        "--output", work.resolve("runtime").toString(),
        "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "zip-2"));
  }

  private Path image(Path input) {
    List<String> options = new ArrayList<>(List.of(
        "--type", "app-image", "--name", NAME, "--app-version", version(), "--vendor", NAME,
        "--description", DESCRIPTION,
        "--runtime-image", work.resolve("runtime").toString(), "--input", input.toString(),
        "--main-jar", "storyloom.jar", "--main-class", "org.storyloom.Main",
        "--icon", icon().toString(), "--dest", result.toString(), "--add-launcher",
        "storyloom-cli=" + top.resolve("packaging/installer/command-line.properties")));
    for (String option : lines("java-options")) {
      options.addAll(List.of("--java-options", option));
    }
    tool("jpackage", options);
    return result.resolve(mac ? NAME + ".app" : NAME);
  }

  /// Runs the whole journey once, with the same launcher, class path and modules as later, and keeps what was loaded.
  private void train(Path image) throws IOException, InterruptedException {
    Path app = image.resolve(mac ? "Contents/app" : windows ? "app" : "lib/app");
    Path settings = app.resolve(NAME + ".cfg");
    String usual = Files.readString(settings);
    Path journey = work.resolve("journey");
    String training =
        Stream.of("-XX:AOTCacheOutput=$APPDIR/" + CACHE, "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Djava.awt.headless=true")
            .map(option -> "java-options=" + option + "\n")
            .reduce("", String::concat);
    Files.writeString(settings, usual.stripTrailing() + "\n" + training);
    run("take the journey that trains the cache", launcher(image), "demo", journey.toString());
    if (!Files.exists(app.resolve(CACHE))) {
      throw new IllegalStateException("The journey left no AOT cache.");
    }
    String cached = "java-options=-XX:AOTCache=$APPDIR/" + CACHE + "\n";
    for (Path cfg : list(app)) {
      if (cfg.toString().endsWith(".cfg")) {
        String own = cfg.equals(settings) ? usual : Files.readString(cfg);
        Files.writeString(cfg, own.stripTrailing() + "\n" + cached);
      }
    }
  }

  private void installer(String type, Path image) throws IOException {
    Path resources = work.resolve("resources");
    copy(top.resolve("packaging/installer/resources"), resources);
    Files.copy(icon(), resources.resolve(icon().getFileName().toString().replace("storyloom", NAME)));
    List<String> options = new ArrayList<>(List.of(
        "--type", type, "--name", NAME, "--app-image", image.toString(),
        "--app-version", version(), "--vendor", NAME, "--icon", icon().toString(),
        "--description", DESCRIPTION, "--file-associations", top.resolve("packaging/installer/association.properties").toString(),
        "--resource-dir", resources.toString(), "--dest", result.toString()));
    if (windows) {
      options.addAll(List.of("--win-menu", "--win-dir-chooser", "--win-per-user-install"));
    } else if (!mac) {
      options.addAll(List.of("--linux-package-name", "storyloom", "--linux-app-category", "science"));
    }
    tool("jpackage", options);
    System.out.println("Lies in " + result);
  }

  private Path icon() {
    return work.resolve("icon").resolve(windows ? "storyloom.ico" : mac ? "storyloom.icns" : "storyloom.png");
  }

  private String launcher(Path image) {
    String place = mac ? "Contents/MacOS/" + NAME : windows ? NAME + ".exe" : "bin/" + NAME;
    return image.resolve(place).toString();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /// The program's version, as the build file has it. jpackage for macOS wants the first number to be at least 1.
  private String version() {
    String pom = read(top.resolve("pom.xml"));
    int at = pom.indexOf("<version>") + "<version>".length();
    String version = pom.substring(at, pom.indexOf('<', at));
    return mac && version.startsWith("0.") ? "1" + version.substring(1) : version;
  }

  private List<String> lines(String name) {
    return read(top.resolve("packaging/installer").resolve(name))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static void tool(String name, List<String> options) {
    System.out.println(name + " ...");
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IllegalStateException("This Java has no " + name + ": take a JDK 25."));
    int status = tool.run(new PrintStream(System.out, true), System.err, options.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException(name + " ended with " + status);
    }
  }

  private static void run(String what, String... command) throws IOException, InterruptedException {
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("Could not " + what + ": it ended with " + status);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path left, IOException fault) throws IOException {
            Files.delete(left);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
