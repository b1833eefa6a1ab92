package org.storyloom.ui.bench;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A reading that keeps up with the study: read when started, read again whenever one of its tables
/// was touched, one reading at a time. While stopped it only remembers that it must be read again.
/// Used on the screen thread.
public final class Live<T> {
  private final Bench bench;
  private final Set<String> tables;
  private final Supplier<Question<T>> question;
  private final Consumer<T> show;
  private boolean started;
  private boolean stale = true;
  private boolean reading;

  Live(Bench bench, Set<String> tables, Supplier<Question<T>> question, Consumer<T> show) {
    this.bench = bench;
    this.tables = Set.copyOf(tables);
    this.question = question;
    this.show = show;
    bench.onChange(change -> {
      if (change.touches(this.tables.toArray(String[]::new))) {
        refresh();
      }
    });
  }

  /// Reads from now on; at once where something has changed meanwhile.
  public void start() {
    started = true;
    if (stale) {
      refresh();
    }
  }

  public void stop() {
    started = false;
  }

  /// Reads again: what is asked for has changed.
  public void refresh() {
    stale = true;
    if (started && !reading) {
      read();
    }
  }

  private void read() {
    stale = false;
    reading = true;
    bench.read(
        question.get(),
        answer -> {
          reading = false;
          if (!stale) {
            show.accept(answer);
          }
          again();
        },
        () -> {
          reading = false;
          again();
        });
  }

  private void again() {
    if (stale && started) {
      read();
    }
  }
}
