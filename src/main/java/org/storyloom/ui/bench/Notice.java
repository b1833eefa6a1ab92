package org.storyloom.ui.bench;

/// A sentence or two for the person at the bench, above the status bar, until the next gesture: a
/// refusal, or what became of something long. Never a dialog.
public record Notice(String words, boolean trouble) {}
