package org.storyloom.cases;

import org.jspecify.annotations.Nullable;

/// Which label stands for whom in redacted text: the key of redaction, which never leaves the
/// workspace. `kind` is the kind of redaction (`name`, `place`, `organisation`, ...).
public record Pseudonym(
    PseudonymId id, @Nullable CaseId who, String original, String label, String kind) {}
