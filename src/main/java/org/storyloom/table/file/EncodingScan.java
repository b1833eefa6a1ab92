package org.storyloom.table.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.storyloom.table.file.TextEncoding.How;

/// Finds the encoding of a text by one pass over all its bytes, with little memory: a byte order
/// mark decides; then zero bytes in every second place (UTF-16); then well-formed UTF-8; else a
/// guess from a sample.
public final class EncodingScan {
  private static final int BUFFER = 1 << 16;
  private static final int SAMPLE = 1 << 17;

  /// Damaged UTF-8 stays UTF-8 while it has this many sound sequences for each broken one.
  private static final int SOUND_PER_BROKEN = 4;

  /// Among a text's bytes, at most this part are control characters; else it is no text.
  private static final double MOST_CONTROLS = 0.02;

  private static final double LEAST_ZEROS = 0.01;
  private static final double ONE_SIDED = 0.95;

  private final Utf8Check utf8 = new Utf8Check();
  private final ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
  private final long[] zeros = new long[2];
  private long bytes;
  private long controls;

  private EncodingScan() {}

  /// The encoding of these bytes; empty where they are no text at all.
  public static Optional<TextEncoding> of(byte[] bytes, Optional<Charset> chosen) {
    try {
      return of(new ByteArrayInputStream(bytes), chosen);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The encoding of what `in` gives, which is read to its end where need be but not closed.
  public static Optional<TextEncoding> of(InputStream in, Optional<Charset> chosen)
      throws IOException {
    if (chosen.isPresent()) {
      return chosen.map(charset -> TextEncoding.known(charset, How.CHOSEN));
    }
    byte[] buffer = new byte[BUFFER];
    int first = in.readNBytes(buffer, 0, BUFFER);
    Optional<Charset> marked = mark(buffer, first);
    if (marked.isPresent()) {
      return marked.map(charset -> TextEncoding.known(charset, How.MARKED));
    }
    var scan = new EncodingScan();
    for (int n = first; n > 0; n = in.readNBytes(buffer, 0, BUFFER)) {
      scan.feed(buffer, n);
    }
    return scan.verdict();
  }

  private static Optional<Charset> mark(byte[] head, int n) {
    int first = n < 2 ? 0 : pair(head[0], head[1]);
    int second = n < 4 ? -1 : pair(head[2], head[3]);
    if (first == 0xEFBB && n > 2 && (head[2] & 0xFF) == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (first == 0xFFFE) {
      return Optional.of(second == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE);
    }
    if (first == 0xFEFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return first == 0 && n > 3 && second == 0xFEFF
        ? Optional.of(Charset.forName("UTF-32BE"))
        : Optional.empty();
  }

  private static int pair(byte high, byte low) {
    return ((high & 0xFF) << 8) | (low & 0xFF);
  }

  private void feed(byte[] buffer, int n) {
    boolean high = false;
    for (int i = 0; i < n; i++) {
      byte b = buffer[i];
      if (b < 0) {
        high = true;
      } else if (b == 0) {
        zeros[(int) ((bytes + i) & 1)]++;
      } else if (b < 0x20 && (b < 0x09 || b > 0x0D) && b != 0x1A && b != 0x1B) {
        controls++;
      }
    }
    utf8.feed(buffer, n);
    // Once the head is sampled, only blocks that tell something more are worth a look.
    if (sample.size() < SAMPLE && (bytes == 0 || high)) {
      sample.write(buffer, 0, Math.min(n, SAMPLE - sample.size()));
    }
    bytes += n;
  }

  private Optional<TextEncoding> verdict() {
    Optional<Charset> utf16 = utf16();
    if (utf16.isPresent()) {
      return utf16.map(charset -> TextEncoding.known(charset, How.ZEROS));
    }
    if (zeros[0] + zeros[1] + controls > Math.max(2, MOST_CONTROLS * bytes)) {
      return Optional.empty();
    }
    utf8.end();
    if (utf8.broken() == 0 || utf8.sound() >= SOUND_PER_BROKEN * utf8.broken()) {
      How how = utf8.broken() == 0 ? How.UTF8 : How.DAMAGED_UTF8;
      return Optional.of(TextEncoding.known(StandardCharsets.UTF_8, how));
    }
    CharsetGuess.Guess guess = CharsetGuess.of(sample.toByteArray());
    return Optional.of(new TextEncoding(guess.charset(), How.GUESSED, guess.nextBest()));
  }

  /// UTF-16 without a mark: ASCII characters (at least the blanks) leave zeros in every second byte
  /// only, and what comes out is text.
  private Optional<Charset> utf16() {
    long all = zeros[0] + zeros[1];
    if (bytes % 2 == 1 || all == 0 || all < LEAST_ZEROS * bytes) {
      return Optional.empty();
    }
    if (Math.max(zeros[0], zeros[1]) < ONE_SIDED * all) {
      return Optional.empty();
    }
    Charset charset = zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    String text = new String(sample.toByteArray(), charset);
    long odd =
        text.codePoints()
            .filter(c -> c == 0xFFFD || !Character.isDefined(c) || isControl(c))
            .count();
    return odd <= MOST_CONTROLS * text.length() ? Optional.of(charset) : Optional.empty();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c);
  }
}
