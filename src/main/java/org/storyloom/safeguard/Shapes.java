package org.storyloom.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.storyloom.source.passage.Span;

/// Numbers and addresses, known by their shape. A number counts as that of a document, and a date
/// as that of a birth, where the words before say so.
final class Shapes {
  private record Shape(String kind, String replacement, Pattern pattern) {}

  private static final List<Shape> ALL =
      List.of(
          shape(
              "email",
              "[e-mail address]",
              "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"),
          shape(
              "iban",
              "[bank account]",
              "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b"),
          shape(
              "handle",
              "[account]",
              "(?<![\\p{L}\\p{N}@.])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.]{1,29}(?<!\\.)"),
          shape(
              "birthDate",
              "[date of birth]",
              "(?:gim\\p{L}*|born|birth\\p{L}*|d\\.?o\\.?b\\.?)\\W{0,3}(?:\\p{L}+\\W{1,2}){0,3}(\\d{4}[-. ]\\d{1,2}[-. ]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4})"),
          shape(
              "idNumber",
              "[document number]",
              "(?:pas[ao]\\p{L}*|passport|asmens kod\\p{L}*|NI number|personal code|ID)\\b[^\\d\\n]{0,24}?((?-i:(?:[A-Z]{1,2} ?)?)\\d[\\d ]{4,14}\\d(?-i:(?: ?[A-Z]\\b)?))"),
          shape(
              "phone",
              "[phone number]",
              "(?<![\\p{L}\\p{N}])(?:\\+|00)?\\(?\\d(?:[ ()-]{0,2}\\d){7,13}(?![\\p{L}\\p{N}])"));

  private Shapes() {}

  private static Shape shape(String kind, String replacement, String pattern) {
    return new Shape(
        kind,
        replacement,
        Pattern.compile(
            pattern, kind.equals("iban") ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  static List<Suggestion> in(String text) {
    List<Suggestion> found = new ArrayList<>();
    for (Shape shape : ALL) {
      Matcher matcher = shape.pattern.matcher(text);
      while (matcher.find()) {
        int group = matcher.groupCount();
        Span span = new Span(matcher.start(group), matcher.end(group));
        if (found.stream().noneMatch(one -> one.span().overlaps(span))) {
          found.add(new Suggestion(span, shape.kind, shape.replacement, null));
        }
      }
    }
    return found;
  }
}
