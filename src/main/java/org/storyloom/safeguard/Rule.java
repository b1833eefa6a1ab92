package org.storyloom.safeguard;

import java.util.Locale;

/// Why something is held back.
public enum Rule {
  /// Consent was given, but not this far.
  CONSENT,
  /// Nobody recorded a consent: for the team alone.
  CONSENT_NOT_RECORDED,
  /// The consent has run out.
  CONSENT_EXPIRED,
  /// A person of the team held it back.
  HELD_BY_HAND,
  /// A name, place or number that is replaced elsewhere still stands in the words.
  RECOGNISABLE,
  /// The words it stands on are no longer in the text, or a redaction lost its place.
  WORDS_GONE,
  /// A comment anybody can find again by its words; it waits for a reworded form.
  FINDABLE_QUOTE,
  /// A count of people or answers under the threshold, or the one that would give it away.
  SMALL_CELL,
  /// What it rests on is held back.
  RESTS_ON_HELD;

  /// The word of the contract, for example `consentNotRecorded`.
  public String word() {
    StringBuilder word = new StringBuilder();
    boolean up = false;
    for (char c : name().toLowerCase(Locale.ROOT).toCharArray()) {
      if (c == '_') {
        up = true;
      } else {
        word.append(up ? Character.toUpperCase(c) : c);
        up = false;
      }
    }
    return word.toString();
  }
}
