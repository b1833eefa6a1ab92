/// From finding to decision to action to review. A [LearningLoop] is a workshop on a phase's first
/// findings: what was found, what it means, what to do now; a [Response] says how those present
/// took a finding, a [Decision] what somebody will do by when, how it will be known, and later what
/// came of it. [LearningLoops] reads them, says what is late on a given day and what the loop
/// before decided.
@NullMarked
package org.storyloom.learningloop;

import org.jspecify.annotations.NullMarked;
