package org.storyloom.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.store.Database;

/// The surveys of the study and what people answered, to be read.
public final class Surveys {
  private final Database database;

  public Surveys(Database database) {
    this.database = database;
  }

  /// All surveys, in order.
  public List<Survey> all() {
    return database.read(sql -> new SurveyStore(sql).all());
  }

  public Optional<Survey> find(SurveyId id) {
    return database.read(sql -> new SurveyStore(sql).find(id));
  }

  public Optional<Survey> bySlug(String slug) {
    return database.read(sql -> new SurveyStore(sql).bySlug(slug));
  }

  /// What a survey asks, in order.
  public List<Item> items(SurveyId of) {
    return database.read(sql -> new SurveyStore(sql).items(of));
  }

  /// How many people answered, by wave and site.
  public Map<Group, Integer> respondents(SurveyId of) {
    return database.read(sql -> new SurveyStore(sql).respondents(of));
  }

  /// The share of each item that an indicator is computed from, by item, wave and site; who said
  /// nothing about an item is not in it.
  public List<Proportion> proportions(SurveyId of) {
    return database.read(sql -> new SurveyStore(sql).proportions(of));
  }

  /// All answers to an item that is not open, by wave and site, the most frequent first.
  public List<Tally> tallies(ItemId of) {
    return database.read(sql -> new SurveyStore(sql).tallies(of));
  }
}
