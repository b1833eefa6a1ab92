package org.storyloom.house.planted.offences.ui.code;

/// Innocent: where the code pane is.
public record CodePlace(int position) {}
