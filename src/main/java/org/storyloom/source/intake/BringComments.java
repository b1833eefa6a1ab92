package org.storyloom.source.intake;

import java.util.Optional;
import org.storyloom.source.ImportComments;
import org.storyloom.source.collection.AddCollection;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Imports comments, after making their collection where it is new.
record BringComments(Optional<AddCollection> collection, ImportComments comments)
    implements Command<ImportComments.Result> {

  @Override
  public Label label() {
    return comments.label();
  }

  @Override
  public ImportComments.Result run(Tx tx) {
    collection.ifPresent(add -> add.run(tx));
    return comments.run(tx);
  }
}
