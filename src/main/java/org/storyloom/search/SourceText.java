package org.storyloom.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.search.said.Voice;

/// A source as the index takes it in.
///
/// @param at where it belongs in the study
/// @param voices who says what
/// @param cases the names of the cases that it is of, or that speak in it
/// @param themes the themes that its passages are coded with
/// @param coders who coded them
record SourceText(
    UUID id,
    String title,
    String kind,
    String language,
    Place at,
    @Nullable LocalDate on,
    @Nullable Integer reactions,
    String body,
    List<Voice> voices,
    Set<String> cases,
    Set<UUID> themes,
    Set<UUID> coders) {

  /// Phase, site and collection of a source; each may be absent.
  record Place(@Nullable UUID phase, @Nullable UUID site, @Nullable UUID collection) {}
}
