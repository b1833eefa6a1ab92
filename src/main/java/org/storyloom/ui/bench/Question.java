package org.storyloom.ui.bench;

import org.storyloom.store.Database;

/// Something to be read from the study, off the screen thread. Whatever it needs from the screen it
/// holds as values.
@FunctionalInterface
public interface Question<T> {
  T ask(Database database);
}
