/// Subtitles (WebVTT, SubRip) as they really come: `Cues.of` finds the cues in the lines of a file,
/// forgiving what players forgive and noting what was wrong with its line; `CueWords` takes the
/// marks out of a cue and says who speaks; `Rolling` takes out what rolling captions repeat. What
/// becomes of the cues is decided one room up, in `Subtitles`.
@NullMarked
package org.storyloom.source.files.subtitle;

import org.jspecify.annotations.NullMarked;
