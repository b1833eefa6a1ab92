package org.storyloom.house.planted.offences.codebook;

import javafx.scene.paint.Color;

/// Planted: the core knows a screen.
public record PaintsItself(Color colour) {}
