package org.storyloom.house.planted.offences.workspace;

import picocli.CommandLine;

/// Planted: picocli outside cli.
public final class ParsesArguments {
  public int verbs(CommandLine line) {
    return line.getSubcommands().size();
  }
}
