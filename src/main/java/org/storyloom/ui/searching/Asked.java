package org.storyloom.ui.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storyloom.search.query.Query;
import org.storyloom.search.query.QueryField;
import org.storyloom.search.query.QueryText;

/// What stands in the query bar: words, and tokens behind them, all of which must fit.
record Asked(String words, List<Token> tokens) {
  static final Asked NOTHING = new Asked("", List.of());

  Asked {
    tokens = List.copyOf(tokens);
  }

  boolean isEmpty() {
    return words.isBlank() && tokens.isEmpty();
  }

  /// The question as it is put and kept. Words with an `or` of their own get brackets, else the
  /// tokens would hang on its last part alone.
  String text() {
    String plain = words.strip();
    boolean brackets = !tokens.isEmpty() && QueryText.read(plain) instanceof Query.Or;
    return Stream.concat(
            Stream.of(brackets ? "(" + plain + ")" : plain).filter(some -> !some.isEmpty()),
            tokens.stream().map(Token::text))
        .collect(Collectors.joining(" "));
  }

  /// Takes the fields at the end of a question for tokens, and the rest for words.
  static Asked of(String text) {
    List<Query> parts =
        switch (QueryText.read(text)) {
          case Query.And and -> and.all();
          case Query query -> List.of(query);
          default -> List.of();
        };
    List<Token> tokens = new ArrayList<>();
    int end = text.length();
    for (Query part : parts.reversed()) {
      Optional<Placed> placed = placed(text, part);
      if (placed.isEmpty()) {
        break;
      }
      tokens.addFirst(placed.get().token());
      end = placed.get().start();
    }
    String words = text.substring(0, end).stripTrailing();
    return new Asked(words.replaceFirst("(?i)(^|\\s)and$", ""), tokens);
  }

  /// A token, and where it begins in the text.
  private record Placed(Token token, int start) {}

  private static Optional<Placed> placed(String text, Query part) {
    List<Query> values = part instanceof Query.Or or ? or.any() : List.of(part);
    if (!(values.getFirst() instanceof Query.In first)) {
      return Optional.empty();
    }
    boolean brackets = first.at() > 0 && text.charAt(first.at() - 1) == '(';
    String name = first.field().word() + (brackets ? ":(" : ":");
    int start = first.at() - name.length();
    boolean stands =
        start >= 0
            && text.regionMatches(true, start, name, 0, name.length())
            && (start == 0 || Character.isWhitespace(text.charAt(start - 1)));
    Token token = new Token(first.field(), List.of());
    for (Query value : values) {
      if (!(value instanceof Query.In in)
          || in.field() != first.field()
          || (!brackets && text.substring(first.at(), in.at()).contains(" "))) {
        return Optional.empty();
      }
      token = token.with(in.begins() ? in.value() + "*" : in.value());
    }
    return stands ? Optional.of(new Placed(token, start)) : Optional.empty();
  }

  Asked saying(String other) {
    return new Asked(other, tokens);
  }

  /// With one more value that will do for this field.
  Asked with(QueryField field, String value) {
    List<Token> now = new ArrayList<>(tokens);
    int at = place(field);
    if (at < 0) {
      now.add(Token.of(field, value));
    } else {
      now.set(at, now.get(at).with(value));
    }
    return new Asked(words, now);
  }

  Asked without(QueryField field, String value) {
    return new Asked(
        words,
        tokens.stream()
            .map(token -> token.field() == field ? token.without(value) : token)
            .filter(token -> !token.values().isEmpty())
            .toList());
  }

  Asked without(QueryField field) {
    return new Asked(words, tokens.stream().filter(token -> token.field() != field).toList());
  }

  /// Whether this value will do for this field.
  boolean has(QueryField field, String value) {
    return tokens.stream()
        .anyMatch(token -> token.field() == field && token.values().contains(value));
  }

  /// With the last token as words again, to be typed on.
  Asked unfolded() {
    if (tokens.isEmpty()) {
      return this;
    }
    String more = (words.stripTrailing() + " " + tokens.getLast().text()).strip();
    return new Asked(more, tokens.subList(0, tokens.size() - 1));
  }

  /// With the fields at the end of the words as tokens.
  Asked folded() {
    Asked found = Asked.of(words);
    List<Token> all = new ArrayList<>(tokens);
    for (Token token : found.tokens()) {
      if (!all.contains(token)) {
        all.add(token);
      }
    }
    return new Asked(found.words(), all);
  }

  private int place(QueryField field) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).field() == field) {
        return i;
      }
    }
    return -1;
  }
}
