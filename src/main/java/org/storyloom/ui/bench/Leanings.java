package org.storyloom.ui.bench;

import java.util.List;
import org.storyloom.coding.CodingId;
import org.storyloom.store.Database;

/// Finds what leans on a passage, for any pane that shows one. The shell hands it in.
@FunctionalInterface
public interface Leanings {
  /// The findings that a coding is linked to, in the order of the study.
  List<Leaning> on(Database database, CodingId coding);
}
