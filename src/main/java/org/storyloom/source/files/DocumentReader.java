package org.storyloom.source.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.storyloom.job.Alarm;
import org.storyloom.job.Token;
import org.storyloom.source.files.Wire.Message;
import org.storyloom.source.files.Wire.Received;
import org.storyloom.table.file.Unreadable;

/// The program's side of the process that reads binary documents: starts it when it is first
/// needed, hands it one file at a time, ends it when a file takes too long, and starts it anew.
final class DocumentReader implements AutoCloseable {
  /// How long one file may take, and one bundle of rows.
  static final Duration LIMIT = Duration.ofSeconds(60);

  private static final String HEAP = "-Xmx512m";
  private static final String STOP_WITHOUT_MEMORY = "-XX:+ExitOnOutOfMemoryError";
  private static final String MAIN = "org.storyloom.Main";

  private final List<String> command;
  private final Duration limit;
  private final ReentrantLock busy = new ReentrantLock();
  private @Nullable Child child;

  DocumentReader(List<String> command, Duration limit) {
    this.command = List.copyOf(command);
    this.limit = limit;
  }

  /// A running child and both ends of the line to it.
  private record Child(Process process, InputStream in, OutputStream out) {
    void kill() {
      process.destroyForcibly();
    }
  }

  /// How this program starts itself again to read documents: with the Java it runs on and the same
  /// class path, or, in a packaged program that has no `java` beside it, by its own launcher.
  static List<String> ownCommand(String heap) {
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    for (String name : List.of("java", "java.exe")) {
      if (Files.isExecutable(bin.resolve(name))) {
        return List.of(
            bin.resolve(name).toString(),
            heap,
            STOP_WITHOUT_MEMORY,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            MAIN,
            ReadingProcess.ARGUMENT);
      }
    }
    String launcher = ProcessHandle.current().info().command().orElse("storyloom");
    return List.of(launcher, ReadingProcess.ARGUMENT);
  }

  static DocumentReader ofThisProgram() {
    return new DocumentReader(ownCommand(HEAP), LIMIT);
  }

  /// A question to the child, and what is done with the answers.
  interface Talk<T> {
    T with(Answers answers) throws IOException;
  }

  /// What the child answers, message by message. Each may take up to the limit.
  interface Answers {
    Received next() throws IOException;
  }

  /// What came of a talk: a value, or why there is none.
  sealed interface Ended<T> {
    record Well<T>(T value) implements Ended<T> {}

    record Badly<T>(Unreadable why) implements Ended<T> {}
  }

  /// Asks the child one thing. Cancelling ends the child, and throws `Cancelled` here; so does
  /// whatever `talk` throws, because an unread answer would come in the way of the next.
  <T> Ended<T> ask(Message question, Token token, Talk<T> talk) {
    if (busy.isHeldByCurrentThread()) {
      throw new IllegalStateException("one file at a time");
    }
    busy.lock();
    try {
      return talk(question, token, talk);
    } finally {
      busy.unlock();
    }
  }

  /// A question about a file, to be gone on with.
  Message question(ReadingProcess.Request request, Path file) throws IOException {
    return new Message()
        .number(limit.toMillis())
        .words(request.name())
        .words(file.toAbsolutePath().toString());
  }

  @Override
  public void close() {
    busy.lock();
    try {
      Child last = child;
      child = null;
      if (last != null) {
        last.out().close();
        if (!last.process().waitFor(1, TimeUnit.SECONDS)) {
          last.kill();
        }
      }
    } catch (IOException gone) {
      // It has ended before it was told to.
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } finally {
      busy.unlock();
    }
  }

  private <T> Ended<T> talk(Message question, Token token, Talk<T> talk) {
    token.check();
    Child mine;
    try {
      mine = child();
    } catch (IOException noProcess) {
      return new Ended.Badly<>(new Unreadable.IoFailure(Unreadable.Kind.OTHER));
    }
    var late = new AtomicBoolean();
    boolean whole = false;
    try (Token.Watch _ = token.onCancel(mine::kill)) {
      question.send(mine.out());
      T value = talk.with(() -> next(mine, late));
      whole = true;
      return new Ended.Well<>(value);
    } catch (IOException gone) {
      token.check();
      return new Ended.Badly<>(late.get() ? new Unreadable.TimedOut(limit) : why(mine));
    } finally {
      if (!whole) {
        mine.kill();
        child = null;
      }
    }
  }

  private Received next(Child mine, AtomicBoolean late) throws IOException {
    try (Alarm _ =
        Alarm.after(
            limit,
            () -> {
              late.set(true);
              mine.kill();
            })) {
      return Wire.receive(mine.in());
    }
  }

  /// Why the child ended by itself.
  private static Unreadable why(Child mine) {
    try {
      if (mine.process().waitFor(2, TimeUnit.SECONDS)
          && mine.process().exitValue() == ReadingProcess.OUT_OF_MEMORY) {
        return new Unreadable.Swelled();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    return new Unreadable.Damaged("process");
  }

  private Child child() throws IOException {
    Child running = child;
    if (running != null && running.process().isAlive()) {
      return running;
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    clean(builder.environment());
    Process process = builder.start();
    Child started =
        new Child(
            process,
            new BufferedInputStream(process.getInputStream(), 1 << 16),
            new BufferedOutputStream(process.getOutputStream()));
    child = started;
    return started;
  }

  /// A virtual machine that is told options by the environment says so on its streams, and must not
  /// get more memory than it should.
  private void clean(Map<String, String> environment) {
    environment.remove("JDK_JAVA_OPTIONS");
    environment.remove("JAVA_TOOL_OPTIONS");
    environment.remove("_JAVA_OPTIONS");
    if (command.size() == 2) {
      environment.put("_JAVA_OPTIONS", HEAP + " " + STOP_WITHOUT_MEMORY);
    }
  }
}
