/// Tables with hairlines instead of boxes: the convergence matrix with its signs, walked with the
/// arrow keys, and plain tables of facts with numbers aligned at the right.
@NullMarked
package org.storyloom.ui.control.table;

import org.jspecify.annotations.NullMarked;
