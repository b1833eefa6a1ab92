package org.storyloom.house.planted.offences.safeguard;

/// Innocent: what the gate has let through.
public record Cleared<T>(T content) {}
