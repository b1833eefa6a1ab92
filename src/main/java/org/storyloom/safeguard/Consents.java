package org.storyloom.safeguard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.storyloom.cases.CaseId;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Source;

/// All consents that are recorded, by what they are about.
public record Consents(Map<Subject, Consent> all) {
  public Consents {
    all = Map.copyOf(all);
  }

  /// Those that bear on a source as a whole: its own, that of the collection it came in with, that
  /// of whoever said all of it. None means that it stays in this workspace.
  public List<Consent> on(Source source) {
    CollectionId together = source.setting().collection();
    CaseId by = source.said().by();
    return Stream.of(
            Optional.of(Subject.of(source.id())),
            Optional.ofNullable(together).map(Subject::of),
            Optional.ofNullable(by).map(Subject::of))
        .flatMap(Optional::stream)
        .map(all::get)
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /// Of those the one that lets it go least far.
  public Optional<Consent> narrowest(Source source) {
    return on(source).stream()
        .reduce((one, other) -> other.level().reaches(one.level()) ? one : other);
  }
}
