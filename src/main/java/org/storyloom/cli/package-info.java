/// The command line: verbs for people, scripts and tests. The only room that touches the standard
/// streams.
@NullMarked
package org.storyloom.cli;

import org.jspecify.annotations.NullMarked;
