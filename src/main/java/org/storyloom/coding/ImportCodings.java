package org.storyloom.coding;

import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Brings codings in, all in one step. The range stays as it is, but for whole characters. What has
/// no place in its source's text comes back, by its place in `drafts`; a coding whose id is here
/// already is left as it is.
public record ImportCodings(List<CodingDraft> drafts) implements Command<ImportCodings.Result> {
  public ImportCodings {
    drafts = List.copyOf(drafts);
  }

  /// Why a draft did not become a coding.
  public enum Reason {
    /// The words are not in the source's text, or not that often.
    NOT_QUOTED,
    /// The range is empty or ends after the text.
    OUT_OF_TEXT,
    /// There is no such source.
    NO_SOURCE,
    /// A coding of this id is here already.
    ALREADY_HERE
  }

  /// A draft that did not become a coding; `draft` counts from 0.
  public record Unplaced(int draft, Reason why) {}

  /// How many came in, and those that did not, in the order of the drafts.
  public record Result(int added, List<Unplaced> unplaced) {
    public Result {
      unplaced = List.copyOf(unplaced);
    }
  }

  @Override
  public Label label() {
    return Label.of("coding.import", Integer.toString(drafts.size()));
  }

  @Override
  public Result run(Tx tx) {
    return new CodingDraftStore(tx).add(drafts);
  }
}
