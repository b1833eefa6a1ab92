package org.storyloom.ui.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.storyloom.search.query.QueryField;

/// A field asked for, as it stands behind the words: any of these values will do.
record Token(QueryField field, List<String> values) {
  private static final Pattern BARE = Pattern.compile("[^\\s\"„“”«»(),:*]+\\*?");

  Token {
    values = List.copyOf(values);
  }

  static Token of(QueryField field, String value) {
    return new Token(field, List.of(value));
  }

  Token with(String value) {
    List<String> more = new ArrayList<>(values);
    if (!more.contains(value)) {
      more.add(value);
    }
    return new Token(field, more);
  }

  Token without(String value) {
    return new Token(field, values.stream().filter(one -> !one.equals(value)).toList());
  }

  /// As it is typed.
  String text() {
    String name = field.word() + ":";
    if (values.stream().allMatch(value -> BARE.matcher(value).matches())) {
      return name + String.join(",", values);
    }
    String any = values.stream().map(Token::written).collect(Collectors.joining(" or "));
    return values.size() == 1 ? name + any : name + "(" + any + ")";
  }

  private static String written(String value) {
    return BARE.matcher(value).matches()
        ? value
        : '"' + value.replaceAll("[\"„“”«»]", " ").strip() + '"';
  }
}
