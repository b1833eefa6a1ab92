package org.storyloom.table.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/// The encoding of a text file, and how it is known.
///
/// @param nextBest where it was guessed: the encoding that would read differently and came second
public record TextEncoding(Charset charset, How how, Optional<Charset> nextBest) {
  /// How an encoding is known.
  public enum How {
    /// A person chose it.
    CHOSEN,
    /// The file starts with a byte order mark.
    MARKED,
    /// The bytes are well-formed UTF-8, or nearly all of them.
    UTF8,
    /// Every second byte is zero: UTF-16 without a mark.
    ZEROS,
    /// Its words look most like a language in this encoding.
    GUESSED
  }

  static TextEncoding known(Charset charset, How how) {
    return new TextEncoding(charset, how, Optional.empty());
  }

  /// Decodes a whole file to canonical text; says what was guessed and what was replaced.
  public String decode(byte[] bytes, Notes notes) {
    report(notes);
    String raw;
    boolean sound = true;
    try {
      raw = strict(bytes);
    } catch (CharacterCodingException malformed) {
      raw = new String(bytes, charset);
      sound = false;
    }
    CanonicalText canonical = CanonicalText.of(raw);
    if (!sound) {
      reportReplaced(canonical.text(), notes);
    }
    canonical.report(notes);
    return canonical.text();
  }

  /// Says so where the encoding is a guess.
  public void report(Notes notes) {
    if (how == How.GUESSED) {
      notes.add(
          NoteKind.ENCODING_GUESSED,
          Place.whole(),
          charset.name(),
          nextBest.map(Charset::name).orElse(""));
    }
  }

  private String strict(byte[] bytes) throws CharacterCodingException {
    CharBuffer decoded =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes));
    return decoded.toString();
  }

  private void reportReplaced(String text, Notes notes) {
    long count = text.chars().filter(c -> c == '\uFFFD').count();
    long before = text.chars().limit(text.indexOf('\uFFFD') + 1L).filter(c -> c == '\n').count();
    notes.add(
        NoteKind.BYTES_REPLACED, Place.line(before + 1), Long.toString(count), charset.name());
  }
}
