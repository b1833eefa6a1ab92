/// The whole job without a window: from a folder of texts to a bundle that verifies, on whatever
/// study the folder holds. [Journey] takes the steps one after the other and tells each as it is
/// done.
@NullMarked
package org.storyloom.cli.demo;

import org.jspecify.annotations.NullMarked;
