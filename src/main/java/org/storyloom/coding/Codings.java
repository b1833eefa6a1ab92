package org.storyloom.coding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.storyloom.codebook.ThemeId;
import org.storyloom.source.SourceId;
import org.storyloom.store.Database;
import org.storyloom.study.CoderId;

/// The codings of the study, to be read. Lists are in the order of the study: by source, start, end
/// and id. Codings whose words are gone are counted and listed only where they are asked for
/// ([Which#LOST]).
public final class Codings {
  private final Database database;

  public Codings(Database database) {
    this.database = database;
  }

  public Optional<Coding> byId(CodingId id) {
    return Optional.ofNullable(byIds(Set.of(id)).get(id));
  }

  /// Those of these codings that there are, lost ones too.
  public Map<CodingId, Coding> byIds(Collection<CodingId> ids) {
    return database.read(sql -> new CodingStore(sql).byIds(ids));
  }

  /// These codings, each with its quote.
  public List<Coding> list(Which which) {
    return database.read(sql -> new CodingStore(sql).list(which));
  }

  /// Those of these codings that were made last, newest first.
  public List<Coding> latest(Which which, int most) {
    return database.read(sql -> new CodingStore(sql).latest(which, most));
  }

  /// The codings of a source that stand.
  public List<Coding> in(SourceId source) {
    return list(Which.ALL.in(source));
  }

  /// The codings with exactly this theme; `list(Which.ALL.under(theme, codebook))` has those of the
  /// themes below it too.
  public List<Coding> of(ThemeId theme) {
    return list(Which.ALL.of(theme));
  }

  public int count(Which which) {
    return database.read(sql -> new CodingStore(sql).count(which));
  }

  /// How many codings each theme has; a theme without any is absent.
  public Map<ThemeId, Integer> byTheme(Which which) {
    return database.read(sql -> new CodingStore(sql).byTheme(which));
  }

  /// How many codings each source has; a source without any is absent.
  public Map<SourceId, Integer> bySource(Which which) {
    return database.read(sql -> new CodingStore(sql).bySource(which));
  }

  /// How many codings each coder made; a coder without any is absent.
  public Map<CoderId, Integer> byCoder(Which which) {
    return database.read(sql -> new CodingStore(sql).byCoder(which));
  }

  /// Hands out these codings without their words, those of a source together, by start and end: for
  /// sweeps. The order of sources is that of their ids.
  public void marks(Which which, Consumer<Mark> consumer) {
    database.read(sql -> {
      new CodingStore(sql).marks(which, consumer);
      return which;
    });
  }
}
