package org.storyloom.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.storyloom.store.Label;

/// The text of a question, cut into pieces: brackets, quoted words, the signs `-` and `~` before a
/// word, and words. English and Lithuanian quotation marks are as good as straight ones.
record QueryTokens(List<Token> tokens) {
  enum Sort {
    OPEN,
    CLOSE,
    MINUS,
    TILDE,
    QUOTED,
    WORD,
    END
  }

  record Token(Sort sort, String text, int at) {
    /// Whether it is this operator, in either case.
    boolean is(String operator) {
      return sort == Sort.WORD && text.toLowerCase(Locale.ROOT).equals(operator);
    }
  }

  /// Text that cannot be cut, with the place.
  static final class Uncut extends Exception {
    private static final long serialVersionUID = 1;
    private final transient QueryFault fault;

    Uncut(int at, String what, String... with) {
      fault = new QueryFault(at, Label.of(what, with));
    }

    QueryFault fault() {
      return fault;
    }
  }

  private static final String OPENING = "\"„“”«";
  private static final String CLOSING = "\"“”»";

  static QueryTokens of(String text) throws Uncut {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (isSpace(sign)) {
        at++;
      } else if (OPENING.indexOf(sign) >= 0) {
        int end = closing(text, at);
        tokens.add(new Token(Sort.QUOTED, text.substring(at + 1, end), at));
        at = end + 1;
      } else if (isSign(sign) && (sign == '(' || sign == ')' || beforeWord(text, at))) {
        tokens.add(new Token(sort(sign), String.valueOf(sign), at));
        at++;
      } else {
        int end = endOfWord(text, at);
        tokens.add(new Token(Sort.WORD, text.substring(at, end), at));
        at = end;
      }
    }
    tokens.add(new Token(Sort.END, "", text.length()));
    return new QueryTokens(List.copyOf(tokens));
  }

  private static int closing(String text, int opening) throws Uncut {
    for (int at = opening + 1; at < text.length(); at++) {
      if (CLOSING.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    throw new Uncut(opening, "search.fault.quote");
  }

  private static int endOfWord(String text, int start) {
    int end = start + 1;
    while (end < text.length() && !endsWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsWord(char sign) {
    return isSpace(sign) || sign == '(' || sign == ')' || OPENING.indexOf(sign) >= 0;
  }

  private static boolean beforeWord(String text, int at) {
    return at + 1 < text.length() && !isSpace(text.charAt(at + 1)) && text.charAt(at + 1) != ')';
  }

  private static boolean isSign(char sign) {
    return sign == '(' || sign == ')' || sign == '-' || sign == '~';
  }

  private static Sort sort(char sign) {
    return switch (sign) {
      case '(' -> Sort.OPEN;
      case ')' -> Sort.CLOSE;
      case '-' -> Sort.MINUS;
      default -> Sort.TILDE;
    };
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }
}
