package org.storyloom.ui.bundles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.storyloom.bundle.content.Claim;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.content.Measure;
import org.storyloom.bundle.content.Quote;
import org.storyloom.bundle.content.Thing;
import org.storyloom.bundle.content.Withheld;
import org.storyloom.bundle.gather.Dossiers;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Rule;
import org.storyloom.source.SourceKind;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Transfers;
import org.storyloom.ui.bench.Question;

/// Asks the gate what each level would let through, and reads what has left.
record BundlesReading(History history) implements Question<BundlesReading.Shown> {

  /// All that the pane shows.
  record Shown(Map<Level, AtLevel> levels, List<Transfers.Transfer> transfers) {
    static final Shown NOTHING = new Shown(Map.of(), List.of());

    Optional<AtLevel> at(Level level) {
      return Optional.ofNullable(levels.get(level));
    }
  }

  /// What one level lets through and holds back. `comments` are those passages that are comments;
  /// `sample` is a passage with a replacement in it, where there is one; `stale` names the findings
  /// that were judged before their evidence changed.
  record AtLevel(
      int findings,
      int passages,
      int comments,
      int readings,
      int themes,
      int replacements,
      int sharesWithoutN,
      List<String> stale,
      Optional<Quote> sample,
      List<HeldByRule> held,
      Map<Thing, Integer> heldThings) {

    int held(Thing thing) {
      return heldThings.getOrDefault(thing, 0);
    }
  }

  /// What a rule holds back, by sort of thing.
  record HeldByRule(Rule rule, Map<Thing, Integer> things) {
    int count() {
      return things.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  @Override
  public Shown ask(Database database) {
    Map<Level, AtLevel> levels = new EnumMap<>(Level.class);
    Dossiers dossiers = new Dossiers(database, history);
    for (Level level : Level.values()) {
      levels.put(level, at(dossiers.of(level).content()));
    }
    return new Shown(levels, new Transfers(database, history.mint()).all().reversed());
  }

  private static AtLevel at(Dossier dossier) {
    Map<Thing, Integer> things = new EnumMap<>(Thing.class);
    dossier.withheld().forEach(one -> things.merge(one.thing(), one.count(), Integer::sum));
    return new AtLevel(
        dossier.claims().size(),
        dossier.quotes().size(),
        (int)
            dossier.quotes().stream()
                .filter(quote -> quote.kind().equals(SourceKind.COMMENT.word()))
                .count(),
        dossier.measures().size(),
        dossier.codebook().size(),
        dossier.replacements().size(),
        (int) dossier.measures().stream().filter(BundlesReading::withoutN).count(),
        dossier.claims().stream().filter(Claim::stale).map(Claim::called).toList(),
        sample(dossier.quotes()),
        byRule(dossier.withheld()),
        things);
  }

  private static boolean withoutN(Measure measure) {
    return measure.of().isShare()
        && measure.value().amount() != null
        && measure.value().denominator() == null;
  }

  /// The passage with most replacements, of those that are not too long to be shown.
  private static Optional<Quote> sample(List<Quote> quotes) {
    return quotes.stream()
        .filter(quote -> quote.words().length() <= 320)
        .max(
            Comparator.comparingLong(
                    (Quote quote) -> quote.words().chars().filter(c -> c == '[').count())
                .thenComparingInt(quote -> quote.words().length()));
  }

  private static List<HeldByRule> byRule(List<Withheld> withheld) {
    Map<Rule, Map<Thing, Integer>> rules = new EnumMap<>(Rule.class);
    for (Withheld one : withheld) {
      rules
          .computeIfAbsent(one.rule(), rule -> new TreeMap<>())
          .merge(one.thing(), one.count(), Integer::sum);
    }
    List<HeldByRule> all = new ArrayList<>();
    rules.forEach((rule, things) -> all.add(new HeldByRule(rule, things)));
    return all;
  }
}
