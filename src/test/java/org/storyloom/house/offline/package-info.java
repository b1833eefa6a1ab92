/// Keeps every test off the network: names resolve to nothing, and each way to open a socket
/// throws. [Offline] puts the guards in place before the first test; name resolver and channel
/// providers are found by the JDK itself, through `META-INF/services`. Nothing here is part of the
/// program, which has no reason to get this far.
@NullMarked
package org.storyloom.house.offline;

import org.jspecify.annotations.NullMarked;
