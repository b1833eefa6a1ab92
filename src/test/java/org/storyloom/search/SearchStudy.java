package org.storyloom.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.coding.CodingFollower;
import org.storyloom.coding.CodingId;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.Origin;
import org.storyloom.source.Setting;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Label;
import org.storyloom.store.Mint;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.CoderRecord;
import org.storyloom.store.db.tables.records.PhaseRecord;
import org.storyloom.store.db.tables.records.SiteRecord;
import org.storyloom.store.db.tables.records.ThemeRecord;
import org.storyloom.study.CoderId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.SiteId;

/// A study with a real database and a real index, each in a folder.
final class SearchStudy implements AutoCloseable {
  private static final AtomicLong SEEDS = new AtomicLong();

  final Path folder;
  final Database database;
  final History history;
  final Sources sources;
  SearchIndex index;

  SearchStudy(Path folder) {
    this.folder = folder;
    database = Database.open(folder);
    history =
        new History(
            database, Mint.fixed(Instant.parse("2019-03-12T14:32:00Z"), SEEDS.incrementAndGet()));
    history.follow(new CodingFollower());
    sources = new Sources(database);
    index = SearchIndex.open(folder.resolve(SearchIndex.NAME), database, history);
  }

  /// Runs something that writes rows of rooms whose own commands are of no interest here.
  record Add(String what, java.util.function.Consumer<Tx> how) implements Command<Boolean> {
    @Override
    public Label label() {
      return Label.of("test.add", what);
    }

    @Override
    public Boolean run(Tx tx) {
      how.accept(tx);
      return true;
    }
  }

  void add(String what, java.util.function.Consumer<Tx> how) {
    history.perform(new Add(what, how));
  }

  PhaseId phase(String name) {
    UUID id = history.mint().id();
    add(
        "phase",
        tx -> tx.insert(new PhaseRecord(id, name.toLowerCase(java.util.Locale.ROOT), name, 1)));
    return new PhaseId(id);
  }

  SiteId site(String name, @Nullable SiteId within) {
    UUID id = history.mint().id();
    UUID outer = within == null ? null : within.value();
    add(
        "site",
        tx ->
            tx.insert(
                new SiteRecord(
                    id, name.toLowerCase(java.util.Locale.ROOT), name, outer, null, null, 1)));
    return new SiteId(id);
  }

  CoderId coder(String name) {
    UUID id = history.mint().id();
    add(
        "coder",
        tx ->
            tx.insert(
                new CoderRecord(
                    id, name.toLowerCase(java.util.Locale.ROOT), name, name.substring(0, 1), 1)));
    return new CoderId(id);
  }

  ThemeId theme(String name, @Nullable ThemeId parent) {
    UUID id = history.mint().id();
    UUID above = parent == null ? null : parent.value();
    add(
        "theme",
        tx ->
            tx.insert(
                new ThemeRecord(
                    id, id.toString(), above, name, "", "", "", "", null, null, true, false, 1)));
    return new ThemeId(id);
  }

  SourceId story(String language, String text) {
    return source("A story", SourceKind.STORY, language, Setting.NONE, text);
  }

  SourceId source(String title, SourceKind kind, String language, Setting setting, String text) {
    return draft(
        new Draft(
            null,
            "",
            Facts.of(title, kind).inLanguage(language).in(setting),
            Origin.NONE,
            text,
            List.of(),
            List.of()));
  }

  /// A transcript of lines `Name: words`.
  SourceId transcript(String title, String language, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Draft.Stretch> turns = new ArrayList<>();
    for (String line : lines) {
      int start = text.length();
      int colon = line.indexOf(": ");
      text.append(line);
      turns.add(
          new Draft.Stretch(
              start,
              start + colon + 2,
              text.length(),
              line.substring(0, colon),
              null,
              null,
              false));
      text.append('\n');
    }
    Facts facts = Facts.of(title, SourceKind.FOCUS_GROUP).inLanguage(language);
    return draft(new Draft(null, "", facts, Origin.NONE, text.toString(), turns, List.of()));
  }

  SourceId draft(Draft draft) {
    return history.perform(new ImportTexts(List.of(draft))).getFirst().id();
  }

  CodingId code(SourceId source, String quote, ThemeId theme, CoderId coder) {
    int at = sources.text(source).orElseThrow().indexOf(quote);
    return history.perform(new ApplyTheme(source, new Span(at, at + quote.length()), theme, coder));
  }

  SearchHits hits(String words) {
    return hits(SearchRequest.of(words).limit(1000).allSnippets());
  }

  SearchHits hits(SearchRequest request) {
    return hits(index, request);
  }

  private static SearchHits hits(SearchIndex index, SearchRequest request) {
    return switch (index.search(request)) {
      case SearchOutcome.Answered answered -> answered.hits();
      case SearchOutcome.NotUnderstood not ->
          throw new AssertionError(request.words() + ": " + not.fault());
    };
  }

  /// The sources found, as a set in the order of their ids.
  List<SourceId> found(String words) {
    return found(index, words);
  }

  static List<SourceId> found(SearchIndex index, String words) {
    return hits(index, SearchRequest.of(words).limit(1000).allSnippets()).hits().stream()
        .map(hit -> hit.source().id())
        .sorted(java.util.Comparator.comparing(SourceId::value))
        .toList();
  }

  /// The words that matched, in the order of hits and texts.
  List<String> matched(String words) {
    List<String> matched = new ArrayList<>();
    for (SearchHit hit : hits(words).hits()) {
      String text = sources.text(hit.source().id()).orElseThrow();
      for (Snippet snippet : hit.snippets()) {
        snippet.matches().forEach(match -> matched.add(match.of(text)));
      }
    }
    return matched;
  }

  /// Closes the index as a program that ends in order does, and opens it again.
  void reopenIndex() {
    index.close();
    index = SearchIndex.open(folder.resolve(SearchIndex.NAME), database, history);
  }

  @Override
  public void close() {
    index.close();
    database.close();
  }
}
