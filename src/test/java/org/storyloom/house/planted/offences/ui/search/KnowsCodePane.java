package org.storyloom.house.planted.offences.ui.search;

import org.storyloom.house.planted.offences.ui.code.CodePlace;

/// Planted: one pane visits another.
public record KnowsCodePane(CodePlace place) {}
