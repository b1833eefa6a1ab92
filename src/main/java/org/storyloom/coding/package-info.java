/// Themes on passages. A [Coding] is a theme that a coder put on a passage of a source; [Codings]
/// reads them by source, theme and coder and hands them out in order for analysis.
@NullMarked
package org.storyloom.coding;

import org.jspecify.annotations.NullMarked;
