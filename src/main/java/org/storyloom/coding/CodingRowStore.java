package org.storyloom.coding;

import static org.storyloom.store.db.tables.Coding.CODING;
import static org.storyloom.store.db.tables.Source.SOURCE;
import static org.storyloom.store.db.tables.Theme.THEME;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.ThemeId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Anchor;
import org.storyloom.source.passage.Borders;
import org.storyloom.source.passage.Moved;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Refused;
import org.storyloom.store.Removed;
import org.storyloom.store.Replaced;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.CodingRecord;
import org.storyloom.study.CoderId;

/// Changes to the rows of codings.
record CodingRowStore(Tx tx) {

  /// The name of a theme that takes codings; refused where it takes none.
  String openTheme(ThemeId theme) {
    var row = tx.read().selectFrom(THEME).where(THEME.ID.eq(theme.value())).fetchOne();
    if (row == null) {
      throw new Refused("coding.theme.gone");
    }
    if (!row.getCodable()) {
      throw new Refused("coding.theme.groups", row.getName());
    }
    if (row.getRetired()) {
      throw new Refused("coding.theme.retired", row.getName());
    }
    return row.getName();
  }

  /// The name of the theme that a coding has.
  String themeName(CodingId id) {
    return tx.read()
        .select(THEME.NAME)
        .from(THEME)
        .where(THEME.ID.eq(coding(id).getThemeId()))
        .fetchSingle(THEME.NAME);
  }

  private CodingRecord coding(CodingId id) {
    return tx.read()
        .selectFrom(CODING)
        .where(CODING.ID.eq(id.value()))
        .fetchOptional()
        .orElseThrow(() -> new Refused("coding.gone"));
  }

  String text(SourceId source) {
    return tx.read()
        .select(SOURCE.BODY)
        .from(SOURCE)
        .where(SOURCE.ID.eq(source.value()))
        .fetchOptional(SOURCE.BODY)
        .orElseThrow(() -> new Refused("coding.source.gone"));
  }

  /// The passage that somebody marked.
  Anchor tidy(SourceId source, Span span) {
    String text = text(source);
    return Borders.tidy(text, span.start(), span.end())
        .map(tidy -> Anchor.at(text, tidy))
        .orElseThrow(() -> new Refused("coding.passage.empty"));
  }

  CodingId apply(SourceId source, Anchor anchor, ThemeId theme, CoderId coder) {
    CodingRecord row = new CodingRecord();
    row.setId(tx.mint().id());
    row.setSourceId(source.value());
    row.setThemeId(theme.value());
    row.setCoderId(coder.value());
    fill(row, anchor);
    row.setLost(false);
    row.setMemo("");
    row.setCodedAt(tx.mint().now().toEpochMilli());
    Optional<CodingRecord> twin = twin(row);
    if (twin.isPresent()) {
      return new CodingId(twin.get().getId());
    }
    tx.insert(row);
    return new CodingId(row.getId());
  }

  CodingId resize(CodingId id, Span span) {
    CodingRecord row = coding(id);
    Anchor anchor = tidy(new SourceId(row.getSourceId()), span);
    fill(row, anchor);
    row.setLost(false);
    return keep(
        row,
        changed -> {
          fill(changed, anchor);
          changed.setLost(false);
        });
  }

  CodingId recode(CodingId id, ThemeId theme) {
    CodingRecord row = coding(id);
    row.setThemeId(theme.value());
    return keep(row, changed -> changed.setThemeId(theme.value()));
  }

  /// Makes the change that leads to `wanted`, or merges with the coding that is like it already.
  private CodingId keep(CodingRecord wanted, Consumer<CodingRecord> how) {
    Optional<CodingRecord> twin = twin(wanted);
    if (twin.isPresent()) {
      merge(wanted, twin.get());
      return new CodingId(twin.get().getId());
    }
    tx.change(CODING, wanted.getId(), how);
    return new CodingId(wanted.getId());
  }

  /// Another coding of the same coder with the same theme on the same passage.
  private Optional<CodingRecord> twin(CodingRecord row) {
    return tx.read()
        .selectFrom(CODING)
        .where(CODING.SOURCE_ID.eq(row.getSourceId()))
        .and(CODING.THEME_ID.eq(row.getThemeId()))
        .and(CODING.CODER_ID.eq(row.getCoderId()))
        .and(CODING.START_AT.eq(row.getStartAt()))
        .and(CODING.END_AT.eq(row.getEndAt()))
        .and(CODING.LOST.eq(row.getLost()))
        .and(CODING.ID.ne(row.getId()))
        .orderBy(CODING.ID)
        .limit(1)
        .fetchOptional();
  }

  /// One coding remains, with the memos of both and a weight if either had one; whoever leaned on
  /// the other leans on it.
  void merge(CodingRecord from, CodingRecord into) {
    tx.announce(new CodingsMerged(new CodingId(from.getId()), new CodingId(into.getId())));
    tx.change(
        CODING,
        into.getId(),
        row -> {
          row.setMemo(joined(row.getMemo(), from.getMemo()));
          if (row.getWeight() == null) {
            row.setWeight(from.getWeight());
          }
        });
    tx.announce(Replaced.of("coding", from.getId(), into.getId()));
    tx.delete(CODING, from.getId());
  }

  private static String joined(String first, String second) {
    if (second.isBlank() || first.equals(second)) {
      return first;
    }
    return first.isBlank() ? second : first + "\n\n" + second;
  }

  void remove(CodingId id) {
    tx.announce(new CodingRemoved(id));
    tx.announce(Removed.of("coding", id.value()));
    tx.delete(CODING, id.value());
  }

  boolean changeMemo(CodingId id, String memo) {
    coding(id);
    return tx.change(CODING, id.value(), row -> row.setMemo(memo));
  }

  boolean changeWeight(CodingId id, @Nullable Integer weight) {
    coding(id);
    return tx.change(CODING, id.value(), row -> row.setWeight(weight));
  }

  void move(CodingRecord row, Moved moved) {
    tx.change(
        CODING,
        row.getId(),
        changed -> {
          fill(changed, moved.anchor());
          changed.setLost(moved.lost());
        });
  }

  List<CodingRecord> in(SourceId source) {
    return tx.read()
        .selectFrom(CODING)
        .where(CODING.SOURCE_ID.eq(source.value()))
        .orderBy(CODING.ID)
        .fetch();
  }

  List<CodingRecord> with(ThemeId theme) {
    return tx.read()
        .selectFrom(CODING)
        .where(CODING.THEME_ID.eq(theme.value()))
        .orderBy(CODING.ID)
        .fetch();
  }

  static void fill(CodingRecord row, Anchor anchor) {
    row.setStartAt(anchor.span().start());
    row.setEndAt(anchor.span().end());
    row.setQuoteHead(anchor.head());
    row.setQuoteTail(anchor.tail());
    row.setQuoteDigest(anchor.digest());
    row.setWordsBefore(anchor.before());
    row.setWordsAfter(anchor.after());
  }

  /// What makes two codings say the same: the passage, the coder, and whether it still stands.
  record Place(UUID source, UUID coder, int start, int end, boolean lost) {
    static Place of(CodingRecord row) {
      return new Place(
          row.getSourceId(),
          row.getCoderId(),
          row.getStartAt(),
          row.getEndAt(),
          Objects.requireNonNull(row.getLost()));
    }
  }
}
