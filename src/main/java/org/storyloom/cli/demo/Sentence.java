package org.storyloom.cli.demo;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;
import org.storyloom.study.Coder;
import org.storyloom.study.Plans;
import org.storyloom.triangulation.Ties;

/// A sentence of a story that nobody has marked yet, and the theme to mark it with: one that speaks
/// to a number, where the study has such.
record Sentence(Source source, Span span, String words, Theme theme, Coder coder) {
  private static final int LONG_ENOUGH = 40;
  private static final int LONGEST = 200;

  static Optional<Sentence> of(Database database) {
    Codebook codebook = new Themes(database).read();
    List<Coder> coders = new Plans(database).read().coders();
    Optional<Theme> theme =
        new Ties(database)
            .all().stream()
                .flatMap(tie -> codebook.find(tie.theme()).stream())
                .findFirst()
                .or(() -> codebook.inOrder().stream().filter(Theme::codable).findFirst());
    if (theme.isEmpty() || coders.isEmpty()) {
      return Optional.empty();
    }
    Sources sources = new Sources(database);
    Scope stories = Scope.ALL.of(SourceKind.STORY);
    return sources.page(stories, 0, sources.count(stories)).stream()
        .flatMap(source -> in(database, source, theme.get(), coders.getFirst()).stream())
        .findFirst();
  }

  private static Optional<Sentence> in(Database database, Source source, Theme theme, Coder coder) {
    String text = new Sources(database).text(source.id()).orElse("");
    List<Coding> codings = new Codings(database).in(source.id());
    BreakIterator borders =
        BreakIterator.getSentenceInstance(Locale.forLanguageTag(source.language()));
    borders.setText(text);
    int start = borders.first();
    for (int end = borders.next(); end != BreakIterator.DONE; start = end, end = borders.next()) {
      String words = text.substring(start, end).stripTrailing();
      if (words.length() >= LONG_ENOUGH && words.length() <= LONGEST && !words.contains("\n")) {
        Span span = new Span(start, start + words.length());
        if (codings.stream().noneMatch(coding -> coding.span().overlaps(span))) {
          return Optional.of(new Sentence(source, span, words, theme, coder));
        }
      }
    }
    return Optional.empty();
  }

  /// Asks for the theme, and for the longest word of the sentence.
  String query() {
    String longest = "";
    for (String word : words.split("\\P{L}+", -1)) {
      longest = word.length() > longest.length() ? word : longest;
    }
    return "theme:\"" + theme.name() + "\" " + longest;
  }
}
