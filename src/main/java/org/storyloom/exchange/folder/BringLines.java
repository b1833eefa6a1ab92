package org.storyloom.exchange.folder;

import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// All that the lines of one file ask for, in one step of undo: the whole of it, or nothing and the
/// line that stood in the way.
record BringLines(String file, List<Planned> planned) implements Command<Integer> {
  BringLines {
    planned = List.copyOf(planned);
  }

  /// One of the lines was refused.
  static final class RefusedAt extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int place;
    private final transient Label why;

    RefusedAt(int place, Refused refused) {
      super(refused);
      this.place = place;
      this.why = refused.why();
    }

    int place() {
      return place;
    }

    Label why() {
      return why;
    }
  }

  @Override
  public Label label() {
    return Label.of("exchange.folder.bring", file);
  }

  @Override
  public Integer run(Tx tx) {
    for (int i = 0; i < planned.size(); i++) {
      try {
        planned.get(i).command().run(tx);
      } catch (Refused refused) {
        throw new RefusedAt(i, refused);
      }
    }
    tx.name(label());
    return planned.size();
  }
}
