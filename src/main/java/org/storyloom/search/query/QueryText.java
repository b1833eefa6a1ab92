package org.storyloom.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.storyloom.search.query.QueryTokens.Sort;
import org.storyloom.search.query.QueryTokens.Token;
import org.storyloom.search.query.QueryTokens.Uncut;

/// Reads the text of a question.
///
///     any    = all ("or" all)*
///     all    = near (["and"] near)*            so `and` binds closer than `or`
///     near   = not ("near/8" not)*
///     not    = ("not" | "-") not | part
///     part   = "(" any ")" | ["~"] word | ["~"] quoted | field ":" value
///     value  = word ("," word)* | quoted | "(" any ")"
///
/// A plain word means all its forms; quoted words mean exactly these words in a row; `word*` means
/// every word that begins so; `~` ignores accents. Operators and names of fields may be written in
/// either case; quoted, they are words.
public final class QueryText {
  private static final Pattern NEAR = Pattern.compile("(?i)near/(\\d{1,4})");
  private static final Pattern FIELD = Pattern.compile("(\\p{L}{2,20}):(.*)", Pattern.DOTALL);
  private static final int DEEPEST = 60;

  private final List<Token> tokens;
  private int next;
  private int depth;

  private QueryText(List<Token> tokens) {
    this.tokens = tokens;
  }

  public static QueryReading read(String text) {
    try {
      return new QueryText(QueryTokens.of(text).tokens()).whole();
    } catch (Uncut uncut) {
      return uncut.fault();
    }
  }

  private Query whole() throws Uncut {
    if (peek().sort() == Sort.END) {
      throw new Uncut(0, "search.fault.empty");
    }
    Query query = any(null);
    if (peek().sort() == Sort.CLOSE) {
      throw new Uncut(peek().at(), "search.fault.close");
    }
    return query;
  }

  private Query any(@Nullable QueryField field) throws Uncut {
    List<Query> any = new ArrayList<>(List.of(all(field)));
    while (peek().is("or")) {
      next++;
      any.add(all(field));
    }
    return any.size() == 1 ? any.getFirst() : new Query.Or(any);
  }

  private Query all(@Nullable QueryField field) throws Uncut {
    List<Query> all = new ArrayList<>(List.of(near(field)));
    while (!ends(peek())) {
      if (peek().is("and")) {
        next++;
      }
      all.add(near(field));
    }
    return all.size() == 1 ? all.getFirst() : new Query.And(all);
  }

  private boolean ends(Token token) {
    return token.sort() == Sort.END || token.sort() == Sort.CLOSE || token.is("or");
  }

  private Query near(@Nullable QueryField field) throws Uncut {
    Query left = not(field);
    Matcher near = NEAR.matcher(peek().text());
    while (field == null && peek().sort() == Sort.WORD && near.matches()) {
      Token operator = take();
      Query right = not(null);
      if (!isWords(left) || !isWords(right)) {
        throw new Uncut(operator.at(), "search.fault.near");
      }
      left = new Query.Near(left, right, Integer.parseInt(near.group(1)), operator.at());
      near = NEAR.matcher(peek().text());
    }
    return left;
  }

  private static boolean isWords(Query query) {
    return switch (query) {
      case Query.Word _ -> true;
      case Query.Phrase _ -> true;
      case Query.Beginning _ -> true;
      case Query.Near _ -> true;
      case Query.Or or -> or.any().stream().allMatch(QueryText::isWords);
      case Query.And _ -> false;
      case Query.Not _ -> false;
      case Query.In _ -> false;
    };
  }

  private Query not(@Nullable QueryField field) throws Uncut {
    if (peek().sort() != Sort.MINUS && !peek().is("not")) {
      return part(field);
    }
    next++;
    deeper();
    Query what = not(field);
    depth--;
    return what instanceof Query.Not twice ? twice.what() : new Query.Not(what);
  }

  private Query part(@Nullable QueryField field) throws Uncut {
    Token token = take();
    return switch (token.sort()) {
      case OPEN -> bracketed(token, field);
      case QUOTED -> field == null ? phrase(token, false) : value(field, token);
      case TILDE -> accentless(token, field);
      case WORD -> isOperator(token) ? missing(token) : word(token, field);
      case MINUS, CLOSE, END -> missing(token);
    };
  }

  private static Query missing(Token token) throws Uncut {
    throw new Uncut(token.at(), "search.fault.operand");
  }

  private static boolean isOperator(Token token) {
    return token.is("and")
        || token.is("or")
        || token.is("not")
        || NEAR.matcher(token.text()).matches();
  }

  private Query bracketed(Token open, @Nullable QueryField field) throws Uncut {
    deeper();
    Query inside = any(field);
    depth--;
    if (take().sort() != Sort.CLOSE) {
      throw new Uncut(open.at(), "search.fault.open");
    }
    return inside;
  }

  private void deeper() throws Uncut {
    if (++depth > DEEPEST) {
      throw new Uncut(peek().at(), "search.fault.deep");
    }
  }

  private Query accentless(Token tilde, @Nullable QueryField field) throws Uncut {
    Token token = take();
    if (field != null || (token.sort() != Sort.WORD && token.sort() != Sort.QUOTED)) {
      throw new Uncut(tilde.at(), "search.fault.tilde");
    }
    return token.sort() == Sort.QUOTED ? phrase(token, true) : plain(token, true);
  }

  private static Query phrase(Token token, boolean anyAccent) throws Uncut {
    if (token.text().isBlank()) {
      throw new Uncut(token.at(), "search.fault.operand");
    }
    return new Query.Phrase(token.text(), anyAccent, token.at());
  }

  private Query word(Token token, @Nullable QueryField within) throws Uncut {
    if (within != null) {
      return value(within, token);
    }
    Matcher asked = FIELD.matcher(token.text());
    if (!asked.matches() || asked.group(2).startsWith("//")) {
      return plain(token, false);
    }
    Optional<QueryField> field = QueryField.of(asked.group(1));
    if (field.isEmpty()) {
      throw new Uncut(token.at(), "search.fault.field", asked.group(1));
    }
    int colon = token.at() + asked.end(1) + 1;
    if (!asked.group(2).isEmpty()) {
      return value(field.get(), new Token(Sort.WORD, asked.group(2), colon));
    }
    Token value = take();
    return switch (value.sort()) {
      case OPEN -> bracketed(value, field.get());
      case QUOTED, WORD -> value(field.get(), value);
      default -> throw new Uncut(colon, "search.fault.value", field.get().word());
    };
  }

  private static Query plain(Token token, boolean anyAccent) throws Uncut {
    String text = token.text();
    int star = text.indexOf('*');
    if (star < 0) {
      return new Query.Word(text, anyAccent, token.at());
    }
    if (star == 0 || star < text.length() - 1) {
      throw new Uncut(token.at() + star, "search.fault.star");
    }
    return new Query.Beginning(text.substring(0, star), anyAccent, token.at());
  }

  /// A quoted value is one; commas join several bare ones.
  private static Query value(QueryField field, Token token) throws Uncut {
    if (token.sort() == Sort.QUOTED) {
      return in(field, token.text(), token.at());
    }
    List<Query> any = new ArrayList<>();
    int at = token.at();
    for (String value : token.text().split(",", -1)) {
      if (!value.isEmpty()) {
        any.add(in(field, value, at));
      }
      at += value.length() + 1;
    }
    if (any.isEmpty()) {
      throw new Uncut(token.at(), "search.fault.value", field.word());
    }
    return any.size() == 1 ? any.getFirst() : new Query.Or(any);
  }

  private static Query in(QueryField field, String text, int at) throws Uncut {
    boolean begins = text.endsWith("*");
    String value = (begins ? text.substring(0, text.length() - 1) : text).strip();
    if (value.isEmpty()) {
      throw new Uncut(at, "search.fault.value", field.word());
    }
    return new Query.In(field, value, begins, at);
  }

  private Token peek() {
    return tokens.get(next);
  }

  /// The next piece; the end stays the next one for ever.
  private Token take() {
    Token token = tokens.get(next);
    if (token.sort() != Sort.END) {
      next++;
    }
    return token;
  }
}
