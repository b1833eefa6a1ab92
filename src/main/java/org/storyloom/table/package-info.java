/// Rows from CSV, TSV, XLSX and JSON. `Tables.open` finds out what a file is and gives a `Table`:
/// its columns, and its rows one by one, so that a million of them need no memory; what was odd
/// about the file comes as notes with line numbers. Cells are words: `table.value` says which
/// numbers and dates they mean, and `table.file` holds what all readers of files share.
@NullMarked
package org.storyloom.table;

import org.jspecify.annotations.NullMarked;
