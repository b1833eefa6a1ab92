/// What all panes share. [Bench] is the open study: it runs commands and reads off the screen
/// thread, comes back to it with the answer, undoes, says what is saved, and tells each [Live]
/// reading when its part of the study was touched. [Navigator] goes to a [Place], [Dialogs] ask,
/// [Selection] is what stands selected for everybody, [Action]s are what people can press, and
/// [Clip] is the one way to the clipboard.
///
/// A pane is one room of `ui` with a view that implements [Pane] and a view model that takes a
/// [Bench]. The view builds nodes, binds them to properties of the view model and hands gestures
/// on; it knows no store and no command. The view model reads through [Bench#live] (again whenever
/// one of its tables was touched), changes the study through [Bench#perform], goes elsewhere
/// through [Bench#go], and knows no scene, stage or application. `ui.shell.Panes` wires them.
@NullMarked
package org.storyloom.ui.bench;

import org.jspecify.annotations.NullMarked;
