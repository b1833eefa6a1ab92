/// Who may read what. Consent, redaction and disclosure rules live here and nowhere else:
/// everything that leaves, a file or the clipboard, first asks the [Gate], and what it lets through
/// is [Cleared]. Whatever it holds back is told by rule and number, never by content. The transfer
/// log keeps what left, with a hash chain of its own.
@NullMarked
package org.storyloom.safeguard;

import org.jspecify.annotations.NullMarked;
