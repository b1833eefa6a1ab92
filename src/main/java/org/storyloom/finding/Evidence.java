package org.storyloom.finding;

import org.storyloom.coding.CodingId;
import org.storyloom.indicator.ReadingId;

/// What a finding can lean on: words or a number.
public sealed interface Evidence {
  /// A passage that somebody coded.
  record Said(CodingId coding) implements Evidence {}

  /// A reading of an indicator.
  record Counted(ReadingId reading) implements Evidence {}

  static Evidence of(CodingId coding) {
    return new Said(coding);
  }

  static Evidence of(ReadingId reading) {
    return new Counted(reading);
  }
}
