package org.storyloom.house.planted.offences.indicator;

/// Innocent: a record of the field.
public record Indicator(String name) {}
