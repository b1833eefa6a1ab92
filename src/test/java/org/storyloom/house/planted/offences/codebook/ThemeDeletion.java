package org.storyloom.house.planted.offences.codebook;

import org.storyloom.house.planted.offences.store.Command;

/// Planted: a command named by a noun.
public record ThemeDeletion(String name) implements Command<String> {
  @Override
  public String run() {
    return name;
  }
}
