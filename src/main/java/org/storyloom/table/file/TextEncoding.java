package org.storyloom.table.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The encoding of a text file, and how it is known.
///
/// @param nextBest where it was guessed: the encoding that would read differently and came second
public record TextEncoding(Charset charset, How how, Optional<Charset> nextBest) {
  private static final int BUFFER = 1 << 16;
  private static final char BOM = '\uFEFF';

  /// How an encoding is known.
  public enum How {
    /// A person chose it.
    CHOSEN,
    /// The file starts with a byte order mark.
    MARKED,
    /// All bytes are well-formed UTF-8.
    UTF8,
    /// Nearly all bytes are well-formed UTF-8.
    DAMAGED_UTF8,
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

  /// Opens a file of this encoding at its first character after the byte order mark. Bytes that are
  /// no characters come as U+FFFD.
  public Reader open(Path file) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    var reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), BUFFER);
    reader.mark(1);
    if (reader.read() != BOM) {
      reader.reset();
    }
    return reader;
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
