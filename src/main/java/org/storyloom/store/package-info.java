/// The one place where the study is kept. [Database] opens it and hands out reading; every change
/// is a [Command] that [History] runs in one transaction through [Tx], which writes the rows and,
/// beside them, the image of each row before and after into the journal. The journal is what undo
/// and redo replay, also after a restart, and it is a hash chain: the audit trail. Nothing else in
/// the program writes SQL.
@NullMarked
package org.storyloom.store;

import org.jspecify.annotations.NullMarked;
