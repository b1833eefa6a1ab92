package org.storyloom.house.planted.offences.attic;

/// Planted: lives in a room that no plan has.
public record Lost() {}
