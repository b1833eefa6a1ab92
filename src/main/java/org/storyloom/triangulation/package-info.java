/// Do the strands of evidence agree? A [ConvergenceMatrix] holds every finding against every
/// strand: how many links each cell has, what coders rated it and what the evidence proposes
/// (Farmer et al. 2006). A [JointDisplay] lays a finding's words beside its numbers; a [Tie] says
/// which theme explains, precedes or contrasts with which indicator. [Convergences],
/// [JointDisplays] and [Ties] read them; [TriangulationFollower] keeps ties with the themes and
/// indicators below.
@NullMarked
package org.storyloom.triangulation;

import org.jspecify.annotations.NullMarked;
