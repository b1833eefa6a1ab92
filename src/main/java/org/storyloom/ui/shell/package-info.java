/// The window: navigation rail, bar, status bar and whatever pane is shown between them.
/// [Workbench] starts JavaFX, opens a study off the screen thread and puts a [Shell] into the
/// window; the shell makes the bench, and [Panes], the one place that knows all panes, makes each
/// when it is first gone to. [Pictures] draws the same panes without a window.
@NullMarked
package org.storyloom.ui.shell;

import org.jspecify.annotations.NullMarked;
