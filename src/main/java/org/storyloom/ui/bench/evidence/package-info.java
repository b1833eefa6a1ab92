/// How findings and their evidence are put before people, the same in every pane: [Wording] has the
/// words and shapes for relations, verdicts, strengths and numbers; [ShownFinding] is one finding
/// with all that it leans on, read at once by [FindingReading]: each [Shown] passage with who said
/// it, where it stands and its theme's colour, each number with its n and its interval. [JudgeForm]
/// asks for a judgement.
@NullMarked
package org.storyloom.ui.bench.evidence;

import org.jspecify.annotations.NullMarked;
