/// The pane of findings: the ledger at the left, the open claim with all that it leans on in the
/// middle (what speaks against it first), how strong it is at the right. [FindingsViewModel] reads
/// and changes; [LedgerView], [ClaimView] and [StrengthView] show the three parts, and forms state
/// a finding, judge it and link evidence to it. From every quote and number it is one click to
/// where it stands.
@NullMarked
package org.storyloom.ui.findings;

import org.jspecify.annotations.NullMarked;
