/// Suites over the whole house: random steps of every kind, a process killed in the middle, a disk
/// that is full. They run small in every build and at full size in the deep run; each prints its
/// seed.
@NullMarked
package org.storyloom.suite;

import org.jspecify.annotations.NullMarked;
