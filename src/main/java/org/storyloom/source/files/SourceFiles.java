package org.storyloom.source.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.storyloom.job.Token;
import org.storyloom.source.files.DocumentReader.Ended;
import org.storyloom.source.files.Wire.Message;
import org.storyloom.store.ScreenGuard;
import org.storyloom.table.TableOptions;
import org.storyloom.table.TableOutcome;
import org.storyloom.table.Tables;
import org.storyloom.table.file.Faults;
import org.storyloom.table.file.Unreadable;

/// Reads files that texts and tables come in. Text formats are read here; what must be unpacked is
/// read by a child process of this program, which starts when it is first needed and ends with
/// `close`.
public final class SourceFiles implements AutoCloseable {
  private final DocumentReader documents;

  private SourceFiles(DocumentReader documents) {
    this.documents = documents;
  }

  /// A reader of files. Close it when an import is done: a child process may hang on it.
  public static SourceFiles open() {
    ScreenGuard.check();
    return new SourceFiles(DocumentReader.ofThisProgram());
  }

  static SourceFiles with(DocumentReader documents) {
    return new SourceFiles(documents);
  }

  /// Reads one file. Whatever is wrong with it comes back as a reason; only a cancel of `token`
  /// throws (`Cancelled`).
  public ReadOutcome read(Path file, ReadOptions options, Token token) {
    ScreenGuard.check();
    token.check();
    Optional<FileFormat> format = options.format().or(() -> FileFormat.of(file));
    if (format.isEmpty()) {
      return failed(
          Faults.atTheDoor(file, Long.MAX_VALUE)
              .orElse(new Unreadable.NotThisFormat("text", ending(file))));
    }
    return format.get().isBinary() ? document(file, token) : text(file, format.get(), options);
  }

  /// Opens a table: `Tables.open`, but workbooks are read in the child process. Cancelling `token`
  /// ends the reading of their rows too.
  public TableOutcome table(Path file, TableOptions options, Token token) {
    ScreenGuard.check();
    token.check();
    return Tables.isWorkbook(file, options)
        ? ChildTable.open(documents, file, options, token)
        : Tables.open(file, options);
  }

  /// The formats of texts that can be read here.
  public static List<FileFormat> formats() {
    return List.of(FileFormat.values());
  }

  @Override
  public void close() {
    documents.close();
  }

  private static ReadOutcome text(Path file, FileFormat format, ReadOptions options) {
    Optional<Unreadable> door = Faults.atTheDoor(file, options.maxTextBytes());
    if (door.isPresent()) {
      return failed(door.get());
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Math.min(options.maxTextBytes(), Integer.MAX_VALUE - 8));
      String name = file.getFileName().toString();
      return PlainText.read(bytes, name, format, options.charset());
    } catch (IOException failed) {
      return failed(Faults.reason(failed, "text"));
    }
  }

  private ReadOutcome document(Path file, Token token) {
    Optional<Unreadable> door = Faults.atTheDoor(file, Long.MAX_VALUE);
    if (door.isPresent()) {
      return failed(door.get());
    }
    Message question;
    try {
      question = documents.question(ReadingProcess.Request.TEXT, file);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    Ended<ReadOutcome> ended =
        documents.ask(question, token, answers -> Letters.outcome(answers.next()));
    return switch (ended) {
      case Ended.Well<ReadOutcome>(ReadOutcome outcome) -> outcome;
      case Ended.Badly<ReadOutcome>(Unreadable why) -> failed(why);
    };
  }

  private static ReadOutcome failed(Unreadable why) {
    return new ReadOutcome.Failed(why);
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "unknown" : name.substring(dot + 1);
  }
}
