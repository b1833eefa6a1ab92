package org.storyloom.suite;

import java.util.Scanner;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.source.Scope;
import org.storyloom.source.Sources;
import org.storyloom.workspace.Workspace;

/// How far a study is: the position and hash of its last step, and how many sources and codings it
/// has.
record Standing(long position, String hash, int sources, int codings) {

  static Standing of(Workspace workspace) {
    long position = workspace.history().position();
    return new Standing(
        position,
        workspace.history().hashAt(position).orElse(""),
        new Sources(workspace.database()).count(Scope.ALL),
        new Codings(workspace.database()).count(Which.ALL));
  }

  /// As one line, with a sign at its end.
  @Override
  public String toString() {
    return position + " " + hash + " " + sources + " " + codings + " ;";
  }

  static Standing of(String line) {
    Scanner words = new Scanner(line);
    return new Standing(words.nextLong(), words.next(), words.nextInt(), words.nextInt());
  }
}
