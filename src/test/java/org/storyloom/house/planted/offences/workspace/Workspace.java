package org.storyloom.house.planted.offences.workspace;

/// Innocent: one study, open on the desk.
public record Workspace(String folder) {}
