package org.storyloom.table.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// When something was said, as far as a cell tells: a day, maybe a time of day, maybe its offset
/// from UTC.
public record When(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
  public static When of(LocalDate day) {
    return new When(day, Optional.empty(), Optional.empty());
  }

  public static When of(LocalDate day, LocalTime time) {
    return new When(day, Optional.of(time), Optional.empty());
  }

  public static When of(LocalDate day, LocalTime time, ZoneOffset offset) {
    return new When(day, Optional.of(time), Optional.of(offset));
  }

  /// The moment, where what is left open is the start of the day in `zone`.
  public Instant instant(ZoneId zone) {
    var local = day.atTime(time.orElse(LocalTime.MIDNIGHT));
    return offset.map(local::toInstant).orElseGet(() -> local.atZone(zone).toInstant());
  }

  /// ISO 8601, as far as it is known: `2019-03-04`, `2019-03-04T18:03`, `2019-03-04T18:03+02:00`.
  @Override
  public String toString() {
    return day + time.map(of -> "T" + of).orElse("") + offset.map(ZoneOffset::toString).orElse("");
  }
}
