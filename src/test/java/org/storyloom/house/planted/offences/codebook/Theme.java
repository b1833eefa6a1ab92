package org.storyloom.house.planted.offences.codebook;

/// Innocent: a record of the field.
public record Theme(String name) {}
