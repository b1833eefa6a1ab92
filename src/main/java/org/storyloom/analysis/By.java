package org.storyloom.analysis;

import org.storyloom.cases.AttributeId;

/// By what the columns of a [Matrix] divide the codings.
public sealed interface By {
  By SITE = Setting.SITE;
  By PHASE = Setting.PHASE;
  By KIND = Setting.KIND;
  By CASE = Setting.CASE;

  /// By what is known of the cases that speak.
  static By attribute(AttributeId id) {
    return new OfAttribute(id);
  }

  /// Something every source has, and the case that speaks.
  enum Setting implements By {
    SITE,
    PHASE,
    KIND,
    CASE
  }

  /// What is known of a case under this attribute.
  record OfAttribute(AttributeId attribute) implements By {}
}
