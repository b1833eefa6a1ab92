package org.storyloom.house.planted.offences.analysis;

import javax.swing.DefaultBoundedRangeModel;

/// Planted: the core knows Swing.
public final class Swings {
  public int range() {
    return new DefaultBoundedRangeModel().getMaximum();
  }
}
