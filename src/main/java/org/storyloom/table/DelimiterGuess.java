package org.storyloom.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which sign stands between the cells of a file: the one under which most of its first rows have
/// the same number of cells, and then the one that gives most cells.
final class DelimiterGuess {
  private static final char[] KNOWN = {',', ';', '\t', '|'};

  private DelimiterGuess() {}

  /// The delimiter that a spreadsheet wrote into the first line (`sep=;`), if it did.
  static Optional<Character> announced(String sample) {
    boolean announced =
        sample.length() > 5
            && sample.regionMatches(true, 0, "sep=", 0, 4)
            && (sample.charAt(5) == '\n' || sample.charAt(5) == '\r');
    return announced ? Optional.of(sample.charAt(4)) : Optional.empty();
  }

  /// Guesses from the start of a file.
  ///
  /// @param whole whether the sample is the whole file; else its last row may be cut off
  static char of(String sample, boolean whole) {
    char best = KNOWN[0];
    double most = Double.NEGATIVE_INFINITY;
    for (char delimiter : KNOWN) {
      double score = score(widths(sample, delimiter, whole));
      if (score > most) {
        most = score;
        best = delimiter;
      }
    }
    return best;
  }

  /// Above 0 where the delimiter makes columns. Below 0 where the header is one cell but some rows
  /// are not: then it only cuts through words.
  private static double score(List<Integer> widths) {
    double size = widths.size();
    if (widths.isEmpty() || widths.getFirst() == 1) {
      return -widths.stream().filter(width -> width > 1).count() / Math.max(size, 1);
    }
    Map<Integer, Integer> counts = new HashMap<>();
    widths.forEach(width -> counts.merge(width, 1, Integer::sum));
    double score = 0;
    for (var one : counts.entrySet()) {
      if (one.getKey() > 1) {
        // A column more counts less than a row more that fits.
        score = Math.max(score, one.getValue() / size + 0.01 * Math.min(one.getKey(), 20));
      }
    }
    return score;
  }

  private static List<Integer> widths(String sample, char delimiter, boolean whole) {
    List<Integer> widths = new ArrayList<>();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(sample)) {
      rows.forEach(row -> widths.add(row.getFieldCount()));
    } catch (CsvParseException | java.io.IOException noTable) {
      // What came before speaks for itself.
    }
    if (!whole && widths.size() > 1) {
      widths.removeLast();
    }
    return widths;
  }
}
