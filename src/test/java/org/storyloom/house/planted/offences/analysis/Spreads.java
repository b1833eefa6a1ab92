package org.storyloom.house.planted.offences.analysis;

import java.util.List;

/// Planted: the common pool, by a parallel stream.
public final class Spreads {
  public long count(List<String> words) {
    return words.parallelStream().filter(String::isBlank).count();
  }
}
