package org.storyloom.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Every complaint of JavaFX about a stylesheet, collected while a test runs.
final class CssWarnings {
  /// Held, or the logger (and the listener on it) would be collected.
  private static final Logger CSS = Logger.getLogger("javafx.css");

  private static final List<String> HEARD = new ArrayList<>();

  private CssWarnings() {}

  static void listen() {
    CSS.setUseParentHandlers(false);
    CSS.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord message) {
            synchronized (HEARD) {
              HEARD.add(new SimpleFormatter().formatMessage(message));
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
  }

  static List<String> heard() {
    synchronized (HEARD) {
      return HEARD.stream().distinct().toList();
    }
  }

  static List<String> taken() {
    synchronized (HEARD) {
      List<String> all = HEARD.stream().distinct().toList();
      HEARD.clear();
      return all;
    }
  }

  static void forget() {
    taken();
  }
}
