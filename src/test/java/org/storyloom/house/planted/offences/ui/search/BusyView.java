package org.storyloom.house.planted.offences.ui.search;

import org.storyloom.house.planted.offences.workspace.Workspace;

/// Planted: a view whose row knows the workspace.
public final class BusyView {
  record Row(Workspace workspace) {}
}
