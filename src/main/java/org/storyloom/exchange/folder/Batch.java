package org.storyloom.exchange.folder;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.History;

/// What the lines of one file ask for, collected, then done in one step. What the study refuses is
/// remarked on, and the rest is done without it.
final class Batch {
  private final Folder folder;
  private final String file;
  private List<Planned> planned = new ArrayList<>();

  Batch(Folder folder, String file) {
    this.folder = folder;
    this.file = file;
  }

  void add(long line, Command<?> command) {
    add(file, line, command);
  }

  void add(String where, long line, Command<?> command) {
    planned.add(new Planned(where, line, command));
  }

  void perform(History history) {
    while (!planned.isEmpty()) {
      try {
        history.perform(new BringLines(file, planned));
        return;
      } catch (BringLines.RefusedAt refused) {
        Planned out = planned.get(refused.place());
        folder.remark(out.file(), out.line(), refused.why());
        planned = without(refused.place());
      }
    }
  }

  /// Where the first thing that a line asks for is refused, the others have nothing to stand on.
  private List<Planned> without(int place) {
    Planned out = planned.get(place);
    boolean first = planned.subList(0, place).stream().noneMatch(out::sameLine);
    List<Planned> left = new ArrayList<>();
    for (int i = 0; i < planned.size(); i++) {
      if (i != place && !(first && planned.get(i).sameLine(out))) {
        left.add(planned.get(i));
      }
    }
    return left;
  }
}
