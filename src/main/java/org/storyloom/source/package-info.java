/// What people said and wrote. A [Source] is one text with its facts; its words never change but
/// through a correction, which keeps what stood before and moves every anchor. [Sources] is the
/// room's face for reading.
@NullMarked
package org.storyloom.source;

import org.jspecify.annotations.NullMarked;
