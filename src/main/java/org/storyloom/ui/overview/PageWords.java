package org.storyloom.ui.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.coding.Coding;
import org.storyloom.finding.Finding;
import org.storyloom.l10n.Messages;
import org.storyloom.source.Source;
import org.storyloom.source.SourceKind;
import org.storyloom.store.Entry;
import org.storyloom.store.Label;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;

/// Puts into words how the study stands.
record PageWords(Messages words, StudyState state) {
  private static final int NEWS = 4;
  private static final int STALE = 3;
  private static final int STREAMS = 2;
  private static final int LONGEST_QUOTE = 140;
  private static final int LONGEST_PURPOSE = 260;

  Page page() {
    return new Page(
        head(),
        beginning(),
        new PhaseWords(words, state).phases(),
        state.coded().last().map(this::goOn),
        news(),
        waiting(),
        uncoded(),
        new PictureWords(words, state.pictures()).bySite(),
        new PictureWords(words, state.pictures()).against());
  }

  private Page.Head head() {
    StudyState.Coded coded = state.coded();
    return new Page.Head(
        state.plan().founded() ? state.plan().study().title() : text("overview.untitled"),
        shortened(state.plan().study().purpose(), LONGEST_PURPOSE),
        text(
            "overview.counts",
            state.allSources(),
            coded.themes(),
            coded.codings(),
            state.claims().findings().size()),
        text("overview.coders", coded.coders()));
  }

  private Optional<Page.Beginning> beginning() {
    return state.allSources() > 0
        ? Optional.empty()
        : Optional.of(
            new Page.Beginning(
                state.plan().founded(),
                !state.plan().sites().isEmpty(),
                state.coded().themes() > 0,
                state.consentKept()));
  }

  private Page.GoOn goOn(StudyState.Last last) {
    Coding coding = last.coding();
    String when = day(coding.at());
    return new Page.GoOn(
        text("overview.go.on.in", last.source().title()),
        last.speaker().isEmpty() ? when : text("overview.go.on.who", when, last.speaker()),
        text("overview.go.on.quote", shortened(coding.quote().strip(), LONGEST_QUOTE)),
        new Place.OfPassage(coding.source(), coding.span()));
  }

  /// The last steps; those of one kind in a row are one.
  private Page.Column news() {
    List<Page.Item> items = new ArrayList<>();
    List<Entry> steps = state.steps();
    for (int from = 0; from < steps.size() && items.size() < NEWS; ) {
      int to = from + 1;
      while (to < steps.size() && alike(steps.get(from), steps.get(to))) {
        to++;
      }
      items.add(step(steps.get(from), to - from));
      from = to;
    }
    return new Page.Column("", items, text("overview.news.none"), false);
  }

  private static boolean alike(Entry one, Entry other) {
    Label label = one.label();
    Label next = other.label();
    return label != null
        && next != null
        && label.words().equals(next.words())
        && String.valueOf(one.who()).equals(String.valueOf(other.who()));
  }

  private Page.Item step(Entry step, int many) {
    Label label = step.label();
    Instant at = step.at();
    String key = label == null ? "" : label.words();
    String who = step.who() == null ? "" : step.who();
    String facts = many == 1 ? who : text("overview.news.more", many - 1, who);
    return new Page.Item(
        icon(key),
        "",
        label == null ? "" : words.said(key, label.with()),
        facts.strip().replaceAll("^· |·$", "").strip(),
        at == null ? "" : day(at),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Feather icon(String key) {
    return switch (key.substring(0, Math.max(0, key.indexOf('.')))) {
      case "source" -> Feather.FILE_TEXT;
      case "coding" -> Feather.EDIT_3;
      case "codebook" -> Feather.BOOK_OPEN;
      case "indicator", "survey" -> Feather.ACTIVITY;
      case "finding" -> Feather.FLAG;
      case "triangulation" -> Feather.TRIANGLE;
      case "learningloop" -> Feather.REFRESH_CW;
      case "safeguard" -> Feather.SHIELD;
      case "memo" -> Feather.FILE;
      case "cases" -> Feather.USERS;
      default -> Feather.CHECK;
    };
  }

  private Page.Column waiting() {
    List<Page.Item> items = new ArrayList<>();
    List<Finding> stale = state.claims().stale();
    stale.stream().limit(STALE).forEach(finding -> items.add(stale(finding)));
    if (stale.size() > STALE) {
      items.add(
          waits(
              Feather.CLOCK,
              text("overview.stale.more", stale.size() - STALE),
              text("overview.stale.facts"),
              text("overview.do.look"),
              new Place.Whole(PaneId.FINDINGS)));
    }
    List<Coding> lost = state.coded().lost();
    if (!lost.isEmpty()) {
      Coding first = lost.getFirst();
      items.add(
          waits(
              Feather.ALERT_CIRCLE,
              text("overview.lost", lost.size()),
              text("overview.lost.facts"),
              text("overview.do.look"),
              new Place.OfSource(first.source())));
    }
    if (state.claims().open() > 0) {
      items.add(
          waits(
              Feather.REFRESH_CW,
              text("overview.decisions", state.claims().open()),
              text("overview.decisions.facts"),
              text("overview.do.look"),
              new Place.Whole(PaneId.LOOPS)));
    }
    if (state.unconsented() > 0) {
      items.add(
          waits(
              Feather.SHIELD,
              text("overview.consent", state.unconsented()),
              text("overview.consent.facts"),
              text("overview.do.record"),
              new Place.Whole(PaneId.SAFEGUARDS)));
    }
    return new Page.Column(
        items.isEmpty() ? "" : Integer.toString(items.size()),
        items,
        text("overview.waiting.none"),
        !items.isEmpty());
  }

  private Page.Item stale(Finding finding) {
    return new Page.Item(
        Feather.FLAG,
        text("overview.finding", finding.number()),
        finding.claim(),
        text("overview.stale.facts"),
        text("overview.do.judge"),
        true,
        Optional.empty(),
        Optional.of(new Place.OfThing(PaneId.FINDINGS, finding.id().value())));
  }

  private static Page.Item waits(
      Feather icon, String name, String facts, String does, Place place) {
    return new Page.Item(icon, "", name, facts, does, true, Optional.empty(), Optional.of(place));
  }

  private Page.Column uncoded() {
    StudyState.Coded coded = state.coded();
    List<Page.Item> items = new ArrayList<>();
    coded.least().forEach(part -> items.add(uncoded(part)));
    coded.streams().stream().limit(STREAMS).forEach(one -> items.add(stream(one)));
    return new Page.Column(
        text("overview.uncoded.of", coded.uncoded(), coded.alone()),
        items,
        text("overview.uncoded.none"),
        false);
  }

  private Page.Item uncoded(StudyState.Part part) {
    return new Page.Item(
        icon(part.source()),
        "",
        part.source().title(),
        "",
        text("overview.share", part.share()),
        false,
        Optional.of(part.parts()),
        Optional.of(new Place.OfSource(part.source().id())));
  }

  private Page.Item stream(StudyState.Stream one) {
    return new Page.Item(
        Feather.MESSAGE_CIRCLE,
        "",
        one.collection().name(),
        "",
        text("overview.of", one.coded(), one.collection().sources()),
        false,
        Optional.empty(),
        Optional.of(new Place.Whole(PaneId.SOURCES)));
  }

  private static Feather icon(Source source) {
    return source.kind() == SourceKind.FOCUS_GROUP || source.kind() == SourceKind.INTERVIEW
        ? Feather.MESSAGE_SQUARE
        : source.kind() == SourceKind.COMMENT ? Feather.MESSAGE_CIRCLE : Feather.FILE_TEXT;
  }

  /// The time today, the day of the week within a week, else the date.
  private String day(Instant at) {
    ZonedDateTime then = at.atZone(ZoneId.systemDefault());
    LocalDate today = state.now().atZone(ZoneId.systemDefault()).toLocalDate();
    long days = ChronoUnit.DAYS.between(then.toLocalDate(), today);
    String pattern =
        days == 0
            ? "HH:mm"
            : days > 0 && days < 7
                ? "EEE"
                : then.getYear() == today.getYear()
                    ? text("overview.date.short")
                    : text("overview.date.year");
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(then);
  }

  private static String shortened(String said, int most) {
    String line = said.replaceAll("\\s+", " ");
    int space = line.length() <= most ? -1 : line.lastIndexOf(' ', most - 1);
    return line.length() <= most ? line : line.substring(0, space > 0 ? space : most) + "…";
  }

  private String text(String key, Object... with) {
    return words.text(key, with);
  }
}
