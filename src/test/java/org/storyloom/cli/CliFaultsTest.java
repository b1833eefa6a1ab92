package org.storyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Database;
import org.storyloom.workspace.Health;
import org.storyloom.workspace.Workspace;

/// What a person reads where the study cannot be opened or written, and that nothing was changed.
class CliFaultsTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Cli.line(Messages.english(), new PrintWriter(out), new PrintWriter(err))
        .execute(arguments);
  }

  private Path study() {
    assertThat(run("new", folder.resolve("study").toString())).isZero();
    return folder.resolve("study.storyloom");
  }

  @Test
  void aStudyThatIsOpenElsewhereSaysSo() {
    Path study = study();
    try (Workspace open = Workspace.open(study)) {
      assertThat(run("sources", open.folder().toString())).isEqualTo(1);
    }
    assertThat(err.toString())
        .isEqualTo(
            "Another Storyloom has "
                + study
                + " open. Close it there first; nothing was changed.\n");
    assertThat(run("sources", study.toString())).isZero();
  }

  @Test
  void aDamagedStudyIsNotOpenedAndStaysAsItIs() throws Exception {
    Path study = study();
    Path file = Database.file(study);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(
          ByteBuffer.wrap(
              "not a study any more".repeat(600).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
          0);
      channel.truncate(12_000);
    }
    byte[] before = Files.readAllBytes(file);
    assertThat(run("sources", study.toString())).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            study
                + " is damaged and was not opened; nothing in it was changed. Put your last"
                + " copy of this folder in its place, and keep this one aside: parts of it may still"
                + " be read.\n");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aStudyOfANewerProgramIsLeftToIt() throws Exception {
    Path study = study();
    String url = "jdbc:h2:file:" + study.resolve(Database.NAME) + ";DATABASE_TO_LOWER=TRUE";
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute("insert into schema_version values (99, 'V099__later.sql')");
    }
    assertThat(run("sources", study.toString())).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            study
                + " was written by a newer Storyloom. Nothing was changed; open it with that"
                + " version.\n");
  }

  /// A limit on the size of files stands for the end of the disk: writing beyond it fails in the
  /// same way, for this one process.
  @Test
  void aDiskThatIsFullEndsAnImportInASentenceAndLeavesTheStudyWhole() throws Exception {
    Path shell = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(shell), "no shell that can limit the size of files");
    Path study = study();
    long position;
    try (Workspace workspace = Workspace.open(study)) {
      position = workspace.history().position();
    }
    StringBuilder rows = new StringBuilder("id,text\n");
    for (int i = 0; i < 60_000; i++) {
      rows.append(i).append(",Words of a comment that takes up some room ").append(i).append('\n');
    }
    Path comments = Files.writeString(folder.resolve("many.csv"), rows);
    Path told = folder.resolve("told");
    Process process =
        new ProcessBuilder(
                shell.toString(),
                "-c",
                "ulimit -f 3000; exec \"$@\"",
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:-UsePerfData",
                "-Duser.language=en",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.storyloom.Main",
                "import",
                study.toString(),
                comments.toString())
            .redirectError(told.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(Files.readString(told))
        .isEqualTo(
            study
                + " cannot be written: no room is left, or writing is not allowed there. The last"
                + " step was not made; all earlier ones are kept.\n");
    try (Workspace workspace = Workspace.open(study)) {
      assertThat(new Health(workspace).check()).isEqualTo(List.of());
      assertThat(workspace.history().position()).isEqualTo(position);
    }
    assertThat(run("import", study.toString(), comments.toString())).isZero();
  }
}
