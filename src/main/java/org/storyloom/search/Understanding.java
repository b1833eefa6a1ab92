package org.storyloom.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.storyloom.search.query.Query;
import org.storyloom.store.Label;

/// Says what was understood of a question, piece by piece, each to be put into words and shown one
/// after the other.
final class Understanding {
  private final Supplier<Names> names;
  private final List<Label> said = new ArrayList<>();

  private Understanding(Supplier<Names> names) {
    this.names = names;
  }

  static List<Label> of(Query query, Supplier<Names> names) {
    Understanding understanding = new Understanding(names);
    understanding.say(query);
    return List.copyOf(understanding.said);
  }

  private void say(Query query) {
    switch (query) {
      case Query.Word word -> say("search.said.word", word.anyAccent(), word.text());
      case Query.Phrase phrase -> say("search.said.phrase", phrase.anyAccent(), phrase.text());
      case Query.Beginning beginning ->
          say("search.said.beginning", beginning.anyAccent(), beginning.text());
      case Query.Near near -> {
        part(near.left());
        say("search.said.near", Integer.toString(near.words()));
        part(near.right());
      }
      case Query.In in -> say(in);
      case Query.And and -> joined(and.all(), "search.said.and");
      case Query.Or or -> joined(or.any(), "search.said.or");
      case Query.Not not -> {
        say("search.said.not");
        part(not.what());
      }
    }
  }

  private void joined(List<Query> parts, String by) {
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        say(by);
      }
      part(parts.get(i));
    }
  }

  /// A part of something larger, bracketed where it has parts itself.
  private void part(Query query) {
    boolean brackets = query instanceof Query.And || query instanceof Query.Or;
    if (brackets) {
      say("search.said.open");
    }
    say(query);
    if (brackets) {
      say("search.said.close");
    }
  }

  private void say(Query.In in) {
    String called =
        switch (in.field()) {
          case THEME, SITE, PHASE, COLLECTION, CODER -> String.join(", ", names.get().called(in));
          case KIND, SPEAKER, LANGUAGE, TITLE, CASE, DATE ->
              in.begins() ? in.value() + "…" : in.value();
        };
    say("search.said." + in.field().word(), called);
  }

  private void say(String key, boolean anyAccent, String word) {
    say(anyAccent ? key + ".accents" : key, word);
  }

  private void say(String key, String... with) {
    said.add(Label.of(key, with));
  }
}
