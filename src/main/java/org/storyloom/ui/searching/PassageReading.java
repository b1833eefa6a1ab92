package org.storyloom.ui.searching;

import com.ibm.icu.text.BreakIterator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Mark;
import org.storyloom.coding.Which;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.Findings;
import org.storyloom.finding.Leaning;
import org.storyloom.l10n.Messages;
import org.storyloom.search.SearchHit;
import org.storyloom.search.Snippet;
import org.storyloom.source.Source;
import org.storyloom.source.Sources;
import org.storyloom.source.Turn;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;
import org.storyloom.ui.bench.ThemeHues;

/// Reads the passages of one source that was found: around each hit its line, its sentences, who
/// says it, where, and what it is coded with.
final class PassageReading {
  private static final int AROUND = 160;
  private static final int LONGEST = 420;

  private final Messages messages;
  private final Codebook codebook;
  private final ThemeHues hues;
  private final SearchHit hit;
  private final String text;
  private final List<Turn> turns;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<CodingId, List<Leaning>> leanings;
  private final BreakIterator sentences;

  PassageReading(
      Database database, Messages messages, Codebook codebook, SearchHit hit, String text) {
    this.messages = messages;
    this.codebook = codebook;
    this.hit = hit;
    this.text = text;
    hues = new ThemeHues(codebook);
    turns = new Sources(database).turns(hit.source().id());
    new Codings(database).marks(Which.ALL.in(hit.source().id()), marks::add);
    leanings =
        marks.isEmpty()
            ? Map.of()
            : new Findings(database)
                .leaningOn(hit.source().id()).stream()
                    .filter(one -> one.link().evidence() instanceof Evidence.Said)
                    .collect(Collectors.groupingBy(PassageReading::coding));
    sentences = BreakIterator.getSentenceInstance(locale(hit.source()));
    sentences.setText(text);
  }

  private static CodingId coding(Leaning leaning) {
    return switch (leaning.link().evidence()) {
      case Evidence.Said(CodingId id) -> id;
      case Evidence.Counted _ -> throw new IllegalArgumentException("no words: " + leaning);
    };
  }

  private static Locale locale(Source source) {
    Locale locale = Locale.forLanguageTag(source.language());
    return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
  }

  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (Snippet snippet : hit.snippets()) {
      boolean stands = snippet.span().end() <= text.length();
      if (stands && !snippet.matches().isEmpty()) {
        passages.add(passage(snippet.matches()));
      } else if (stands) {
        passages.add(passage(List.of(firstSentence(snippet.span()))));
      }
    }
    return passages;
  }

  /// What is shown of a source of which no word was asked for.
  private Span firstSentence(Span span) {
    Span sentence = sentences(new Span(span.start(), span.start() + 1), span);
    return new Span(sentence.start(), Math.min(sentence.end(), span.end()));
  }

  private Passage passage(List<Span> matches) {
    Span first = matches.getFirst();
    Span last = matches.getLast();
    Optional<Turn> turn = turn(first.start());
    Span said = turn.map(PassageReading::words).orElseGet(() -> paragraph(first));
    Span words = sentences(new Span(first.start(), Math.max(first.end(), last.end())), said);
    List<Mark> over =
        marks.stream()
            .filter(mark -> mark.start() < first.end() && first.start() < mark.end())
            .sorted(Comparator.comparingInt(mark -> mark.end() - mark.start()))
            .toList();
    return new Passage(
        hit.source().id(),
        first,
        words,
        Passage.Excerpt.of(text, around(first, said, AROUND), matches),
        Passage.Excerpt.of(text, whole(words, said), matches),
        speaker(turn),
        place(first, turn),
        themes(over),
        over.stream().map(Mark::id).toList(),
        carries(over));
  }

  private List<Passage.Worn> themes(List<Mark> over) {
    List<Passage.Worn> worn = new ArrayList<>();
    for (ThemeId id : over.stream().map(Mark::theme).distinct().toList()) {
      Optional<Theme> theme = codebook.find(id);
      theme.ifPresent(one -> worn.add(new Passage.Worn(one.name(), hues.of(id), hues.worn(id))));
    }
    return worn;
  }

  private List<String> carries(List<Mark> over) {
    return over.stream()
        .flatMap(mark -> leanings.getOrDefault(mark.id(), List.of()).stream())
        .map(leaning -> leaning.finding().number())
        .distinct()
        .sorted()
        .map(number -> messages.text("searching.finding.number", number))
        .toList();
  }

  /// The turn that a place stands in.
  private Optional<Turn> turn(int place) {
    return turns.stream().filter(one -> one.words() <= place && place < one.end()).findFirst();
  }

  private static Span words(Turn turn) {
    return new Span(turn.words(), turn.end());
  }

  private Span paragraph(Span match) {
    int from = text.lastIndexOf('\n', Math.max(0, match.start() - 1)) + 1;
    int to = text.indexOf('\n', match.end());
    return new Span(Math.min(from, match.start()), to < 0 ? text.length() : to);
  }

  /// The sentences that a match stands in, within what the person says.
  private Span sentences(Span match, Span said) {
    int from = Math.max(said.start(), before(match.start()));
    int to = Math.min(Math.max(said.end(), match.end()), after(match.end()));
    while (from < match.start() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > match.end() && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private int before(int place) {
    return sentences.isBoundary(place) ? place : Math.max(0, sentences.preceding(place));
  }

  private int after(int place) {
    if (place >= text.length() || sentences.isBoundary(place)) {
      return Math.min(place, text.length());
    }
    int next = sentences.following(place);
    return next == BreakIterator.DONE ? text.length() : next;
  }

  private static Span around(Span match, Span said, int letters) {
    return new Span(
        Math.max(Math.min(said.start(), match.start()), match.start() - letters),
        Math.min(Math.max(said.end(), match.end()), match.end() + letters));
  }

  /// All that the person says there, or, where that is long, the sentences and some words around.
  private static Span whole(Span words, Span said) {
    return said.length() <= LONGEST
        ? new Span(Math.min(said.start(), words.start()), Math.max(said.end(), words.end()))
        : around(words, said, Math.max(0, (LONGEST - words.length()) / 2));
  }

  private String speaker(Optional<Turn> turn) {
    return turn.map(Turn::speaker).orElse("");
  }

  private String place(Span match, Optional<Turn> turn) {
    Long milliseconds = turn.map(Turn::milliseconds).orElse(null);
    LocalDate day = hit.source().said().on();
    if (milliseconds != null) {
      return time(milliseconds);
    }
    return day == null || isLong() ? paragraph(match.start()) : day(day);
  }

  /// Whether a paragraph tells more about a place than the day does.
  private boolean isLong() {
    return text.strip().indexOf('\n') >= 0;
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(messages.text("searching.day"), messages.locale())
        .format(day);
  }

  private static String time(long milliseconds) {
    Duration at = Duration.ofMillis(milliseconds);
    return at.toHours() > 0
        ? "%d:%02d:%02d".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart())
        : "%02d:%02d".formatted(at.toMinutesPart(), at.toSecondsPart());
  }

  private String paragraph(int place) {
    int line = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
    long before =
        text.substring(0, Math.min(line, place)).lines().filter(one -> !one.isBlank()).count();
    long number = before + 1;
    return messages.text("searching.paragraph", number);
  }
}
