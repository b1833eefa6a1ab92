package org.storyloom.house.planted.offences.output;

/// Planted: makes a document of what nobody cleared.
public final class WritesBytes {
  public byte[] bytes(String words) {
    return words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
