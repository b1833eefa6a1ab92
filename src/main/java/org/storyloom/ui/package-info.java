/// The workbench: one window on one study. Rooms inside: `control` (widgets that know no study),
/// `bench` (what all panes share), one room per pane, and `shell`, which alone knows them all and
/// wires them by hand.
@NullMarked
package org.storyloom.ui;

import org.jspecify.annotations.NullMarked;
