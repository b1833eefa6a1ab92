/// The program's own words, in English and Lithuanian. The core hands out facts with message keys;
/// the screens and the command line put them into words here. One file of words a room,
/// `messages/ROOM.properties`, in ICU message format, so that Lithuanian gets its three plurals.
@NullMarked
package org.storyloom.l10n;

import org.jspecify.annotations.NullMarked;
