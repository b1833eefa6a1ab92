package org.storyloom.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storyloom.search.query.Query;
import org.storyloom.search.query.QueryField;
import org.storyloom.search.said.Said;
import org.storyloom.search.words.WordCutter;

/// Finds, among the parts of a question, those that say whose words are meant.
final class Speakers {
  private Speakers() {}

  /// Whether there is a word to be found in it.
  static boolean hasWords(Query query) {
    return switch (query) {
      case Query.Word _, Query.Phrase _, Query.Beginning _, Query.Near _ -> true;
      case Query.In _ -> false;
      case Query.And and -> and.all().stream().anyMatch(Speakers::hasWords);
      case Query.Or or -> or.any().stream().anyMatch(Speakers::hasWords);
      case Query.Not not -> hasWords(not.what());
    };
  }

  /// `speaker:`, several of them joined by `or`, or the opposite of these.
  static Optional<Said.Condition> condition(Query query) {
    boolean by = !(query instanceof Query.Not);
    Query who = query instanceof Query.Not not ? not.what() : query;
    List<Query> any = who instanceof Query.Or or ? or.any() : List.of(who);
    List<Said.Name> names = new ArrayList<>();
    for (Query one : any) {
      if (!(one instanceof Query.In in && in.field() == QueryField.SPEAKER)) {
        return Optional.empty();
      }
      names.add(new Said.Name(new WordCutter().name(in.value()), in.begins()));
    }
    return Optional.of(new Said.Condition(List.copyOf(names), by));
  }
}
