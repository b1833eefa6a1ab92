package org.storyloom.triangulation;

import org.jspecify.annotations.Nullable;
import org.storyloom.study.Strand;

/// What decides to which strands a link's evidence belongs: the kind of its source, or the origin
/// of its indicator.
record Belonging(@Nullable String sourceKind, @Nullable String indicatorOrigin) {

  boolean isOf(Strand strand) {
    return (sourceKind != null && strand.sourceKinds().contains(sourceKind))
        || (indicatorOrigin != null && strand.indicatorOrigins().contains(indicatorOrigin));
  }
}
