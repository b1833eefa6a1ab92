package org.storyloom.job;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/// How far a job is, in steps of its own: how many are done, how many are left (empty where that is
/// not known yet), and what it has in hand.
public record Progress(long done, OptionalLong left, String inHand) {
  /// Where every job starts.
  public static final Progress NONE = new Progress(0, OptionalLong.empty(), "");

  public Progress {
    if (done < 0 || left.orElse(0) < 0) {
      throw new IllegalArgumentException("negative progress " + done + ", left " + left);
    }
  }

  /// The part that is done, 0..1; empty where what is left is unknown or nothing was to do.
  public OptionalDouble share() {
    if (left.isEmpty() || done + left.getAsLong() == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of((double) done / (done + left.getAsLong()));
  }
}
