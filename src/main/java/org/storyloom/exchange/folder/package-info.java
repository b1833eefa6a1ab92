/// The open folder format, as `src/docs/guide/folder-format.md` describes it. [FolderImport] walks
/// through the files in the order in which they refer to one another; one small reader for each
/// knows its columns and makes the commands.
@NullMarked
package org.storyloom.exchange.folder;

import org.jspecify.annotations.NullMarked;
