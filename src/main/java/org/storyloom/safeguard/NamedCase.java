package org.storyloom.safeguard;

import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;

/// A case as the gate needs it: who must not be named.
record NamedCase(CaseId id, CaseKind kind, String name) {
  /// Whether it is somebody: a participant or a partner, not a post or a place.
  boolean somebody() {
    return kind == CaseKind.PARTICIPANT || kind == CaseKind.PARTNER;
  }
}
