package org.storyloom.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Brings comments into a collection, all in one step: a million of them pass by without being
/// held. `shared` says what holds for all of them. `comments` is read once; whatever it throws
/// leaves the study as before. A comment whose id the collection has already is left out.
///
/// @param first the identifier of the first, from which the others count on; without it, a new one
public record ImportComments(
    CollectionId collection,
    Facts shared,
    Origin origin,
    CommentStream comments,
    @Nullable SourceId first)
    implements Command<ImportComments.Result> {

  /// What came of it: the first of those added, which follow one another; how many there are, with
  /// how many UTF-16 units and code points of text; how many were here already, and of these the
  /// ids of those whose words are others now (the study keeps the words it has).
  public record Result(
      SourceId first,
      int added,
      long characters,
      long codePoints,
      int alreadyHere,
      List<String> otherWords) {
    public Result {
      otherWords = List.copyOf(otherWords);
    }
  }

  @Override
  public Label label() {
    return Label.of("source.import.into", shared.title());
  }

  @Override
  public Result run(Tx tx) {
    return new CommentStore(tx, this).add();
  }
}
