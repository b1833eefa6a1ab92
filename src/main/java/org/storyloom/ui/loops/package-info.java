/// The pane of learning loops. At the left the loops one after the other; on the desk what the last
/// loop said and what was done, then what was found, so what, now what: findings taken to the loop,
/// how they were taken, what was decided. F5 turns the desk into a workshop for the wall: one
/// finding at a time, only what the gate lets out to partners, and how much of it stays out.
/// [LoopsViewModel] reads and changes; [Desk] and [Slides] are what it reads.
@NullMarked
package org.storyloom.ui.loops;

import org.jspecify.annotations.NullMarked;
