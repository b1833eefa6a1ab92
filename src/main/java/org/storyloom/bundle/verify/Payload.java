package org.storyloom.bundle.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import org.storyloom.bundle.Bag;

/// The files of a bundle, to be read as texts.
record Payload(SortedMap<String, byte[]> files) {

  boolean has(String name) {
    return files.containsKey(name);
  }

  long size(String name) {
    byte[] bytes = files.get(name);
    return bytes == null ? 0 : bytes.length;
  }

  /// The text of a file; empty where there is none, or it is no UTF-8.
  Optional<String> text(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// What stands after this label in `bag-info.txt`.
  Optional<String> info(String label) {
    return text(Bag.INFO)
        .flatMap(text ->
            text.lines()
                .filter(line -> line.startsWith(label + ": "))
                .map(line -> line.substring(label.length() + 2))
                .findFirst());
  }
}
