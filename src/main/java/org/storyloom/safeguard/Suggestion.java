package org.storyloom.safeguard;

import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.source.passage.Span;

/// Words of a source that would give somebody away and stand there unreplaced, with what could
/// stand for them. `kind` is the kind of redaction: `name`, `place`, `organisation`, `phone`,
/// `email`, `handle`, `iban`, `birthDate`, `idNumber`.
public record Suggestion(Span span, String kind, String replacement, @Nullable CaseId who) {}
