package org.storyloom.house.planted.offences.codebook;

import org.storyloom.house.planted.offences.store.Command;

/// Innocent: a command as it should be.
public record AddTheme(String name) implements Command<String> {
  @Override
  public String run() {
    return name;
  }
}
