package org.storyloom.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Puts a part at another place in the order of its kind, counted from 1; a site among those within
/// the same site. A place beyond either end means that end. Answers whether anything moved.
public record MovePart(PartId part, int to) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("study." + part.kind() + ".move.one");
  }

  @Override
  public Boolean run(Tx tx) {
    Fit fit = Fit.in(tx);
    PlanPart moved = fit.part(part);
    tx.name(Label.of("study." + part.kind() + ".move", moved.name()));
    boolean changed = false;
    int ordinal = 0;
    for (PlanPart placed : reordered(fit.plan().alike(part), moved)) {
      ordinal++;
      changed |= placed.ordinal() != ordinal && PartStore.place(tx, placed.id(), ordinal);
    }
    return changed;
  }

  private List<PlanPart> reordered(List<? extends PlanPart> alike, PlanPart moved) {
    List<PlanPart> siblings = new ArrayList<>();
    alike.stream().filter(other -> beside(other, moved)).forEach(siblings::add);
    siblings.remove(moved);
    siblings.add(Math.clamp(to - 1L, 0, siblings.size()), moved);
    Deque<PlanPart> next = new ArrayDeque<>(siblings);
    return alike.stream().map(other -> beside(other, moved) ? next.remove() : other).toList();
  }

  private static boolean beside(PlanPart one, PlanPart other) {
    return !(one instanceof Site a && other instanceof Site b)
        || Objects.equals(a.within(), b.within());
  }
}
