package org.storyloom.house.planted.offences.coding;

/// Planted: an empty name.
public record CodingManager() {}
