package org.storyloom.bundle.content;

/// What stands for something that would give somebody away: its kind, the label, and in how many
/// places of the passages that leave. Never what it stands for.
public record Replacement(String kind, String label, int places) {}
