package org.storyloom.ui.sources;

import java.util.List;
import org.storyloom.source.CollectionId;
import org.storyloom.source.SourceId;
import org.storyloom.ui.control.CoverageStrip;

/// One line of the list.
sealed interface Line {
  /// The head of a group.
  record Head(String name, String count, boolean open) implements Line {}

  /// A source in words.
  ///
  /// @param share `61%`; empty where nothing is coded
  /// @param spoken the same for screen readers
  /// @param indented whether it stands inside a collection
  record Row(
      SourceId id,
      String title,
      Facts facts,
      String share,
      List<CoverageStrip.Part> parts,
      String spoken,
      boolean indented)
      implements Line {}

  /// A collection, which opens to its sources.
  record Many(CollectionId id, String name, String days, Facts facts, boolean open)
      implements Line {}

  /// The foot of a collection that has more sources than are listed.
  record More(CollectionId id, String words) implements Line {}

  /// What stands in the columns.
  ///
  /// @param size how long it is, or how many there are
  /// @param careful whether the consent asks for care: none, or run out
  record Facts(
      String phase,
      String site,
      String language,
      String size,
      String codings,
      String consent,
      boolean careful) {}
}
