package org.storyloom.triangulation;

/// What a strand has that could speak of a finding, in the whole study: a finding of one phase may
/// lean on what was said in another.
///
/// @param texts whether there are any sources of its kinds
/// @param coded whether any of these has a coding
/// @param numbers whether there are readings of its origins that were reported
record Scope(boolean texts, boolean coded, boolean numbers) {
  static final Scope NOTHING = new Scope(false, false, false);
}
