package org.storyloom.source.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.source.SourceId;
import org.storyloom.source.files.comments.CommentColumns;
import org.storyloom.table.TableOptions;

/// A table of comments that are to be sources, and what is known about all of them.
///
/// @param columns which column holds what; empty: find out by the headers
/// @param locale decides where dates or numbers can be read both ways
/// @param zone where times without an offset were
/// @param cases who is named in the column of cases
/// @param first the id of the first comment, from which the others count on; absent: a new one
public record CommentFile(
    Path path,
    Known known,
    Into into,
    Optional<CommentColumns> columns,
    TableOptions options,
    Locale locale,
    ZoneId zone,
    Map<String, CaseId> cases,
    @Nullable SourceId first) {
  public CommentFile {
    cases = Map.copyOf(cases);
  }

  /// Everything but where they go is found out.
  public static CommentFile of(Path path, Known known, Into into) {
    return new CommentFile(
        path,
        known,
        into,
        Optional.empty(),
        TableOptions.NONE,
        Locale.getDefault(),
        ZoneId.systemDefault(),
        Map.of(),
        null);
  }

  public CommentFile with(CommentColumns known) {
    return new CommentFile(
        path, this.known, into, Optional.of(known), options, locale, zone, cases, first);
  }
}
