package org.storyloom.survey;

import java.util.List;

/// A survey that is to be, or one that is here already under its short name and that more people
/// have answered. `bySite`: whether people were asked where they are, so that whoever did not say
/// belongs to no site's share.
public record SurveyDraft(
    SurveyId id, String slug, String name, String quality, boolean bySite, List<ItemDraft> items) {
  public SurveyDraft {
    items = List.copyOf(items);
  }
}
