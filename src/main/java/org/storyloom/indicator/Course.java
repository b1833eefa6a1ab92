package org.storyloom.indicator;

import org.jspecify.annotations.Nullable;

/// Where an indicator started, where it is to go, and which way is better.
public record Course(Direction direction, @Nullable Double start, @Nullable Double target) {
  public static final Course NONE = new Course(Direction.NONE, null, null);
}
