package org.storyloom.table.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which legacy encoding bytes are in that are no Unicode: every candidate is decoded, and the one
/// whose words most look like a language wins. ICU's detector alone does not know Windows-1257 (it
/// takes Lithuanian for Western European), so it only votes, and names the East Asian ones to try.
final class CharsetGuess {
  /// Single-byte encodings with what counts against them: the older and rarer, the more.
  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate("windows-1252", 0),
          new Candidate("windows-1257", 0),
          new Candidate("windows-1250", 0),
          new Candidate("windows-1251", 0),
          new Candidate("windows-1253", 0.2),
          new Candidate("windows-1254", 0.2),
          new Candidate("windows-1255", 0.2),
          new Candidate("windows-1256", 0.2),
          new Candidate("ISO-8859-13", 0.5),
          new Candidate("ISO-8859-2", 0.5),
          new Candidate("ISO-8859-5", 0.5),
          new Candidate("ISO-8859-7", 0.5),
          new Candidate("ISO-8859-15", 0.5),
          new Candidate("KOI8-R", 0.5),
          new Candidate("KOI8-U", 0.6),
          new Candidate("IBM866", 0.5),
          new Candidate("IBM775", 1),
          new Candidate("IBM852", 1),
          new Candidate("IBM850", 1.2),
          new Candidate("x-MacRoman", 1.5));

  private static final List<String> EAST_ASIAN =
      List.of("Shift_JIS", "GB18030", "EUC-JP", "EUC-KR", "Big5", "ISO-2022-JP");
  private static final int SURE = 50;
  private static final int ENOUGH = 6000;

  /// ICU names the ISO encoding where no byte speaks for the Windows one that contains it.
  private static final Map<String, String> ICU_NAMES =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "ISO-8859-2", "windows-1250",
          "ISO-8859-6", "windows-1256",
          "ISO-8859-7", "windows-1253",
          "ISO-8859-8", "windows-1255",
          "ISO-8859-8-I", "windows-1255",
          "ISO-8859-9", "windows-1254");

  private static final double VOTE = 0.02;

  private CharsetGuess() {}

  /// A guess, and the next best that would read differently.
  record Guess(Charset charset, Optional<Charset> nextBest) {}

  /// Guesses from a sample that holds bytes above 0x7F. Where nothing fits, Windows-1252.
  static Guess of(byte[] bytes) {
    byte[] sample = telling(bytes);
    List<Scored> scored = score(sample, new CharsetDetector().setText(sample).detectAll());
    Scored best = Collections.max(scored, Comparator.comparingDouble(Scored::score));
    List<Scored> others = scored.stream().filter(one -> !one.text().equals(best.text())).toList();
    return new Guess(
        // Where several read the same, the first of the list is the one in use today.
        scored.stream()
            .filter(one -> one.text().equals(best.text()))
            .findFirst()
            .orElse(best)
            .charset(),
        others.stream().max(Comparator.comparingDouble(Scored::score)).map(Scored::charset));
  }

  /// The lines that hold bytes above 0x7F, a few thousand bytes of them: the others tell nothing.
  private static byte[] telling(byte[] bytes) {
    var lines = new ByteArrayOutputStream(ENOUGH);
    for (int start = 0; start < bytes.length && lines.size() < ENOUGH; ) {
      int end = start;
      boolean high = false;
      while (end < bytes.length && bytes[end] != '\n' && end - start < ENOUGH) {
        high |= bytes[end++] < 0;
      }
      end = Math.min(end + 1, bytes.length);
      if (high) {
        lines.write(bytes, start, end - start);
      }
      start = end;
    }
    return lines.toByteArray();
  }

  private static List<Scored> score(byte[] sample, CharsetMatch[] matches) {
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : CANDIDATES) {
      known(candidate.name())
          .ifPresent(charset -> {
            String text = new String(sample, charset);
            double bonus = vote(candidate.name(), matches) - candidate.malus();
            scored.add(new Scored(charset, text, LanguageSense.of(text) + bonus));
          });
    }
    for (CharsetMatch match : matches) {
      if (match.getConfidence() >= SURE && EAST_ASIAN.contains(match.getName())) {
        known(match.getName())
            .filter(charset -> decodes(sample, charset))
            .ifPresent(charset -> {
              String text = new String(sample, charset);
              scored.add(new Scored(charset, text, LanguageSense.of(text)));
            });
      }
    }
    return scored;
  }

  private static double vote(String name, CharsetMatch[] matches) {
    for (CharsetMatch match : matches) {
      if (ICU_NAMES.getOrDefault(match.getName(), match.getName()).equalsIgnoreCase(name)) {
        return VOTE * match.getConfidence();
      }
    }
    return 0;
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /// Whether the sample is well-formed in a charset; a character cut off at its end does not count.
  private static boolean decodes(byte[] sample, Charset charset) {
    for (int cut = 0; cut < 4 && cut < sample.length; cut++) {
      try {
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(sample, 0, sample.length - cut));
        return true;
      } catch (CharacterCodingException malformed) {
        // A shorter end may be well-formed.
      }
    }
    return false;
  }

  private record Candidate(String name, double malus) {}

  private record Scored(Charset charset, String text, double score) {}
}
