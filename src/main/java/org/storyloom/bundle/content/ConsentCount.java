package org.storyloom.bundle.content;

import org.storyloom.safeguard.Cell;

/// How many texts of a kind have a consent of this class: a level's word, `notRecorded` or
/// `expired`.
public record ConsentCount(String kind, String consent, Cell texts) {}
