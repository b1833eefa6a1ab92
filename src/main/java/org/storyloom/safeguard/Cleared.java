package org.storyloom.safeguard;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What the gate has let through to a level, and how much it held back. Only [Gate] makes one;
/// every writer of an output takes one, so that nothing is written that did not pass the gate. What
/// is made from cleared content is cleared: see [#map].
public final class Cleared<T> {
  private final Level level;
  private final T content;
  private final List<HeldBack> heldBack;

  Cleared(Level level, T content, List<HeldBack> heldBack) {
    this.level = level;
    this.content = content;
    this.heldBack = List.copyOf(heldBack);
  }

  public Level level() {
    return level;
  }

  public T content() {
    return content;
  }

  public List<HeldBack> heldBack() {
    return heldBack;
  }

  /// The same clearance for what is made of the content, for example the pages that show it. `how`
  /// must take all words of others from the content that it is given.
  public <U> Cleared<U> map(Function<T, U> how) {
    return new Cleared<>(level, how.apply(content), heldBack);
  }

  /// The same with more held back: what was let through and then left out because of what it rests
  /// on.
  public Cleared<T> without(Rule rule, int more) {
    return more == 0
        ? this
        : new Cleared<>(level, content, HeldBack.add(heldBack, List.of(new HeldBack(rule, more))));
  }

  /// Two things cleared for one level, as one.
  public <U, V> Cleared<V> with(Cleared<U> other, BiFunction<T, U, V> how) {
    if (level != other.level) {
      throw new IllegalArgumentException(level + " and " + other.level + " in one output");
    }
    return new Cleared<>(
        level, how.apply(content, other.content), HeldBack.add(heldBack, other.heldBack));
  }
}
