package org.storyloom.ui.code;

import java.util.List;
import org.storyloom.source.CollectionId;
import org.storyloom.source.SourceId;
import org.storyloom.ui.control.CoverageStrip;

/// One line of the list of sources.
sealed interface ShelfLine {
  /// The head of a group.
  record Head(String group, String name, String count, boolean open) implements ShelfLine {}

  /// A source: its title, a line of facts, how much of it is coded, and where.
  ///
  /// @param share `61%`, or a word where nothing is coded yet
  /// @param spoken the same for screen readers: "61% coded, 14 themes"
  record Row(
      SourceId id,
      String title,
      String facts,
      String share,
      List<CoverageStrip.Part> parts,
      String spoken)
      implements ShelfLine {}

  /// A collection, which opens to its sources.
  record Many(CollectionId id, String name, String facts, boolean open) implements ShelfLine {}

  /// The foot of a collection that has more sources than are listed.
  record More(CollectionId id, String words) implements ShelfLine {}
}
