package org.storyloom.exchange.folder;

import org.storyloom.store.Command;

/// A command that a line of a file asks for.
record Planned(String file, long line, Command<?> command) {
  boolean sameLine(Planned other) {
    return line == other.line && file.equals(other.file);
  }
}
