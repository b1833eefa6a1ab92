/// Long work: the only room with threads, executors and timers. A pane or a verb hands `Jobs` a
/// `Work` and gets a `Job` back, whose progress it shows and which it may cancel; the work itself
/// holds a `Token`, to which it says how far it is and which tells it to stop. The command line
/// runs the same work on its own thread with `Jobs.here`. `Alarm` rings once after a while.
@NullMarked
package org.storyloom.job;

import org.jspecify.annotations.NullMarked;
