package org.storyloom.source.files.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storyloom.table.file.NoteKind;

/// Where the comments in the margin start and end.
final class Comments {
  private final Map<String, Para.Mark> open = new HashMap<>();
  private final Set<String> placed = new HashSet<>();

  void start(String id, Para para) {
    int from = para.text.length();
    open.put(id, new Para.Mark(NoteKind.MARGIN_COMMENT, from, para, from, List.of(id)));
  }

  void end(String id, Para para) {
    Para.Mark from = open.remove(id);
    if (from != null && placed.add(id)) {
      int end = para.text.length();
      from.to().marks.add(new Para.Mark(from.kind(), from.from(), para, end, from.facts()));
    }
  }

  /// The sign of a comment. One without a range stands here.
  void sign(String id, Para para) {
    if (placed.add(id)) {
      para.note(NoteKind.MARGIN_COMMENT, id);
    }
  }
}
