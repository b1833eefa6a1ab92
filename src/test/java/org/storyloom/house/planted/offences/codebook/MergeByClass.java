package org.storyloom.house.planted.offences.codebook;

import org.storyloom.house.planted.offences.store.Command;

/// Planted: a command that is no record.
public final class MergeByClass implements Command<String> {
  @Override
  public String run() {
    return "merged";
  }
}
