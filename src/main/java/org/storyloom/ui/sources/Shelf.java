package org.storyloom.ui.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.cases.StudyCase;
import org.storyloom.safeguard.Consent;
import org.storyloom.source.Collection;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.table.file.FileNote;
import org.storyloom.ui.control.CoverageStrip;

/// All that the pane of sources shows, as of one moment.
///
/// @param alone the sources that are listed one by one
/// @param collections those of comments and survey answers, which are listed as one
/// @param within the listed sources of the collections that stand open
/// @param notes what the import of the chosen source had to say
record Shelf(
    List<Item> alone,
    List<Gathering> collections,
    Map<CollectionId, List<Item>> within,
    List<StudyCase> cases,
    List<FileNote> notes,
    LocalDate today) {
  static final Shelf EMPTY =
      new Shelf(List.of(), List.of(), Map.of(), List.of(), List.of(), LocalDate.EPOCH);

  /// A source, how much of it is coded, and how far it may go: its own consent, else that of who
  /// said it.
  record Item(
      Source source,
      int codings,
      int themes,
      double share,
      List<CoverageStrip.Part> parts,
      Optional<Consent> consent) {}

  /// A collection: its tallies, its codings, how many of its sources have a consent, and the first
  /// and last day on which anything in it was said.
  record Gathering(
      Collection collection,
      List<Sources.Tally> tallies,
      int codings,
      int consented,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {}

  /// How many sources there are, those in collections too.
  int size() {
    return alone.size() + collections.stream().mapToInt(one -> one.collection().sources()).sum();
  }

  Optional<Item> item(SourceId id) {
    return alone.stream()
        .filter(item -> item.source().id().equals(id))
        .findFirst()
        .or(() ->
            within.values().stream()
                .flatMap(List::stream)
                .filter(item -> item.source().id().equals(id))
                .findFirst());
  }

  Optional<Gathering> gathering(CollectionId id) {
    return collections.stream().filter(one -> one.collection().id().equals(id)).findFirst();
  }
}
