package org.storyloom.cases;

import java.util.Arrays;
import java.util.Optional;

/// Of what sort an attribute's values are. The word is the one of the folder format.
public enum AttributeType {
  TEXT("text"),
  NUMBER("number"),
  DATE("date"),
  YES_NO("yesNo"),
  CHOICE("choice");

  private final String word;

  AttributeType(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<AttributeType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }
}
