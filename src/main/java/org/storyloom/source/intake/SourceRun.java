package org.storyloom.source.intake;

import java.util.AbstractList;
import java.util.Objects;
import org.storyloom.source.SourceId;
import org.storyloom.store.Mint;

/// The ids of comments that came in together: they count on from the first, so that a million need
/// no room.
final class SourceRun extends AbstractList<SourceId> {
  private final SourceId first;
  private final int size;

  SourceRun(SourceId first, int size) {
    this.first = first;
    this.size = size;
  }

  @Override
  public SourceId get(int index) {
    return new SourceId(Mint.after(first.value(), Objects.checkIndex(index, size)));
  }

  @Override
  public int size() {
    return size;
  }
}
