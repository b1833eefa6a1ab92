package org.storyloom.indicator;

/// What a share is made of, in words: who is counted, and out of whom. Both are empty where the
/// indicator is no share.
public record Share(String numerator, String denominator) {
  public static final Share NONE = new Share("", "");
}
