package org.storyloom.safeguard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.storyloom.source.SourceId;
import org.storyloom.store.Database;

/// Everything that leaves asks here: a passage, a finding, a number, the study's own words. The
/// answer is what may leave, in the form in which it may, and how much is held back by which rule.
///
/// For a passage to leave at a level: consent for its source (or, where that says nothing, for the
/// case that said it) reaches the level and has not run out; the same for the case of every speaker
/// in it that has a consent, and for the text it translates; no hold by hand stops it; its words
/// still stand; and after redaction no name, place or number known in this study stands in it.
/// Where no consent is recorded, nothing leaves, not even to the team: it is there to be read in
/// this workspace.
public final class Gate {
  /// Counts of people or answers under this leave as "fewer than 11" (CTDC).
  public static final int SMALLEST = 11;

  private final Database database;
  private final LocalDate today;

  public Gate(Database database, LocalDate today) {
    this.database = database;
    this.today = today;
  }

  /// One passage.
  public Answer ask(Level level, Passage passage) {
    return new GateReading(database, today, level, Set.of(passage.source())).ask(passage);
  }

  /// Many passages, each under its own key.
  public <K> Cleared<Map<K, Excerpt>> passages(Level level, Map<K, Passage> asked) {
    Set<SourceId> sources = new HashSet<>();
    asked.values().forEach(passage -> sources.add(passage.source()));
    GateReading reading = new GateReading(database, today, level, sources);
    Map<K, Excerpt> leave = new LinkedHashMap<>();
    Map<Rule, Integer> held = new EnumMap<>(Rule.class);
    asked.forEach((key, passage) -> {
      switch (reading.ask(passage)) {
        case Answer.Leaves leaves -> leave.put(key, leaves.excerpt());
        case Answer.Held(Rule rule) -> held.merge(rule, 1, Integer::sum);
      }
    });
    return new Cleared<>(level, leave, HeldBack.of(held));
  }

  /// Things that a hold by hand may stop: findings (`finding`) or readings (`reading`).
  public <T> Cleared<List<T>> things(
      Level level, String kind, Collection<T> asked, Function<T, UUID> id) {
    Map<Subject, Hold> holds = database.read(sql -> new SafeguardStore(sql).holds());
    List<T> leave =
        asked.stream()
            .filter(thing -> {
              Hold hold = holds.get(new Subject(kind, id.apply(thing)));
              return hold == null || hold.level().reaches(level);
            })
            .toList();
    int held = asked.size() - leave.size();
    return new Cleared<>(
        level, leave, held == 0 ? List.of() : List.of(new HeldBack(Rule.HELD_BY_HAND, held)));
  }

  /// Counts of people or answers, in the groups in which a total would give one away.
  public <K> Cleared<Map<K, Cell>> counts(Level level, Collection<Cell.Asked<K>> asked) {
    Map<K, Cell> cells = SmallCells.of(asked);
    int held = (int) cells.values().stream().filter(cell -> cell instanceof Cell.FewerThan).count();
    return new Cleared<>(
        level, cells, held == 0 ? List.of() : List.of(new HeldBack(Rule.SMALL_CELL, held)));
  }

  /// The study's own words: claims, definitions, decisions. Whoever is known in this study is named
  /// by the label that stands for them; words in which somebody without a label is still named
  /// leave to the team alone.
  public <K> Cleared<Map<K, String>> ours(Level level, Map<K, String> words) {
    OwnWords own = new OwnWords(database);
    Identifiers people = new Identifiers(KnownNamesStore.people(database));
    Map<K, String> leave = new LinkedHashMap<>();
    words.forEach((key, said) -> {
      String labelled = own.labelled(said);
      if (level == Level.TEAM || !people.standIn(labelled)) {
        leave.put(key, labelled);
      }
    });
    int held = words.size() - leave.size();
    return new Cleared<>(
        level, leave, held == 0 ? List.of() : List.of(new HeldBack(Rule.RECOGNISABLE, held)));
  }

  /// What holds no words and no counts of people: names of phases and themes, hashes, the program's
  /// own sentences.
  public <T> Cleared<T> plain(Level level, T content) {
    return new Cleared<>(level, content, List.of());
  }

  /// A picture of this program's own screen, which shows the team what the screen shows it,
  /// consents or none: for looking at the program, in this workspace's keeping, and never for
  /// anybody else.
  public <T> Cleared<T> ownScreen(T picture) {
    return new Cleared<>(Level.TEAM, picture, List.of());
  }
}
