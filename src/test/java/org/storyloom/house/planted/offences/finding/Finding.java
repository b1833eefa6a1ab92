package org.storyloom.house.planted.offences.finding;

/// Innocent: a record of the field.
public record Finding(String claim) {}
