/// What the study is about: its phases, sites, activities, waves, evaluation questions, change
/// domains, strands and coders. All of it is small and is read at once, as one immutable
/// [StudyPlan], through [Plans]; every other room refers to it by typed ids. A new study is founded
/// with a whole plan ([FoundStudy]); later changes add, change, move or remove one part, and a part
/// that is still used is not removed.
@NullMarked
package org.storyloom.study;

import org.jspecify.annotations.NullMarked;
