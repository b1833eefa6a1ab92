/// Pictures of numbers. A [Picture] says with a [Pen] what it draws, in the names of our colours;
/// the same strokes become nodes on the screen and an SVG file, and each picture also gives its
/// facts as a table. Horizontal hairlines, labels at the series, intervals as whiskers, the number
/// asked under every wave, a percent axis from 0.
@NullMarked
package org.storyloom.ui.control.chart;

import org.jspecify.annotations.NullMarked;
