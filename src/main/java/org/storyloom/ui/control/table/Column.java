package org.storyloom.ui.control.table;

/// A column of a matrix.
///
/// @param head what stands over it
/// @param width in pixels at the usual text size; 0 takes what is left
/// @param right whether numbers are aligned at the right
public record Column(String head, double width, boolean right) {
  public static Column wide(String head) {
    return new Column(head, 0, false);
  }

  public static Column of(String head, double width) {
    return new Column(head, width, false);
  }

  public static Column numbers(String head, double width) {
    return new Column(head, width, true);
  }
}
