package org.storyloom.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.source.CollectionId;

/// What people were asked, and what their answers are taken as. `counts` names the answers that
/// count towards the `indicator`; those to an open item are in its `collection`.
public record Item(
    ItemId id,
    SurveyId survey,
    String slug,
    String words,
    Role role,
    List<String> counts,
    @Nullable IndicatorId indicator,
    @Nullable CollectionId collection) {
  public Item {
    counts = List.copyOf(counts);
  }
}
