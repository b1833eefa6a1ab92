/// Storyloom's front door: hands the arguments to the command line, or opens the workbench where
/// there are none.
@NullMarked
package org.storyloom;

import org.jspecify.annotations.NullMarked;
