package org.storyloom.bundle.content;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Of which study, and of which moment of it: the number and hash of its last step, and the day of
/// that step in UTC. What leaves carries no other date.
public record Head(
    UUID study,
    String slug,
    String title,
    String purpose,
    Locale locale,
    long position,
    String hash,
    Optional<LocalDate> day) {}
