package org.storyloom.table;

import java.util.List;
import java.util.function.Consumer;
import org.storyloom.table.file.FileNote;

/// A file of rows under named columns. Opening it has read no more than its first rows.
public interface Table {
  /// The names of the columns, in order, each named and named once.
  List<String> columns();

  /// What was odd about the file as a whole.
  List<FileNote> notes();

  /// Whether numbers and dates in its cells are written one way already (`31.5`,
  /// `2019-03-04T18:03`), because the format stores them as such.
  boolean plainValues();

  /// Hands every row to `sink`, in order, on the calling thread; whatever `sink` throws ends the
  /// reading and passes through. Can be called again: the file is opened anew.
  TableEnd forEachRow(Consumer<Row> sink);
}
