package org.storyloom.survey;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.source.CollectionId;
import org.storyloom.study.WaveId;

/// An item that is to be. `quality` says, by wave, what to know of this item's numbers, where it is
/// not what holds for the survey.
public record ItemDraft(
    ItemId id,
    String slug,
    String words,
    Role role,
    List<String> counts,
    @Nullable IndicatorId indicator,
    @Nullable CollectionId collection,
    Map<WaveId, String> quality) {
  public ItemDraft {
    counts = List.copyOf(counts);
    quality = Map.copyOf(quality);
  }
}
