package org.storyloom.indicator;

import org.storyloom.store.Label;

/// A row of a table that did not come in, or not whole, by its line (from 1), and why.
public record Misfit(long line, Label why) {}
