package org.storyloom.house.planted.cycle.source;

import org.storyloom.house.planted.cycle.coding.Marks;

/// Planted: sources that know codings: a cycle.
public final class Texts {
  public boolean marked(Marks marks) {
    return marks.texts() == this;
  }
}
