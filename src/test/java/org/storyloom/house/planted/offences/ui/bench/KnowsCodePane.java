package org.storyloom.house.planted.offences.ui.bench;

import org.storyloom.house.planted.offences.ui.code.CodePlace;

/// Planted: what panes share knows one of them.
public record KnowsCodePane(CodePlace[] places) {}
