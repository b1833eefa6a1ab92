package org.storyloom.bundle.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.storyloom.bundle.content.Quote;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.Codings;
import org.storyloom.safeguard.Excerpt;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.Translation;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;
import org.storyloom.store.Digest;
import org.storyloom.study.CoderId;

/// Makes quotes of the excerpts that the gate let through. The themes of a quote are those of every
/// coding of exactly its words.
record Quotes(
    Database database,
    Whole whole,
    Function<CoderId, String> coders,
    Function<ThemeId, String> themes) {
  private record Place(SourceId source, Span span) {}

  Map<CodingId, Quote> of(Map<CodingId, Excerpt> excerpts) {
    Map<Place, Set<String>> there = themesAt(excerpts);
    Map<CodingId, Quote> quotes = new HashMap<>();
    excerpts.forEach((id, excerpt) -> {
      Coding coding = Objects.requireNonNull(whole.codings().get(id));
      Place place = new Place(coding.source(), coding.span());
      quotes.put(
          id,
          new Quote(
              id,
              whole.names().passages().getOrDefault(id, ""),
              whole.names().sources().getOrDefault(coding.source(), ""),
              excerpt.kind(),
              excerpt.language(),
              original(coding.source()),
              excerpt.by(),
              excerpt.words(),
              Digest.of(excerpt.words()),
              List.copyOf(there.getOrDefault(place, Set.of())),
              coders.apply(coding.coder()),
              excerpt.consent()));
    });
    return quotes;
  }

  private Map<Place, Set<String>> themesAt(Map<CodingId, Excerpt> excerpts) {
    Map<Place, Set<String>> there = new HashMap<>();
    Set<SourceId> read = new java.util.HashSet<>();
    List<Coding> all = new ArrayList<>();
    Codings codings = new Codings(database);
    excerpts
        .values()
        .forEach(excerpt -> {
          if (read.add(excerpt.source())) {
            all.addAll(codings.in(excerpt.source()));
          }
        });
    for (Coding coding : all) {
      there
          .computeIfAbsent(new Place(coding.source(), coding.span()), place -> new TreeSet<>())
          .add(themes.apply(coding.theme()));
    }
    return there;
  }

  private String original(SourceId id) {
    Source source = whole.sources().get(id);
    Translation translation = source == null ? null : source.translation();
    Source original = translation == null ? null : whole.sources().get(translation.of());
    return original == null ? "" : original.language();
  }
}
