/// What the program takes beside what it cannot do without: each bar is measured in the same run,
/// on the same rows, as its floor, so that the ratio holds on any machine. [Bench] runs them all
/// over a [Corpus] made from a seed and prints figures; nothing here is a test, and nothing here
/// runs in `verify`. `./mvnw -Pbench` starts it.
@NullMarked
package org.storyloom.bench;

import org.jspecify.annotations.NullMarked;
