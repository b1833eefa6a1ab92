/// Collections: sources that came in together. These are the commands that make, rename and remove
/// them; what is in one comes by an import.
@NullMarked
package org.storyloom.source.collection;

import org.jspecify.annotations.NullMarked;
