/// The pane in which findings are held against strands of evidence. [TriangulateViewModel] reads
/// the convergence matrix and, for the finding one stands on, its joint display; [TriangulateView]
/// shows the matrix above and words beside numbers below. J rates the strand one stands in, or
/// judges the finding; a sign that nobody has confirmed is paler, one that was judged before
/// something new wears a dashed edge.
@NullMarked
package org.storyloom.ui.triangulate;

import org.jspecify.annotations.NullMarked;
