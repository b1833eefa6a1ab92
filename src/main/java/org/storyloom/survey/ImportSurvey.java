package org.storyloom.survey;

import java.util.List;
import org.storyloom.source.SourceId;
import org.storyloom.source.collection.AddCollection;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Brings a survey in with those who answered it, all in one step: open answers become sources in
/// their collections (`collections` makes those that are new), and the readings of the indicators
/// are computed. Who is in a wave already, by label, is left out; where a wave grows, its readings
/// are computed anew.
public record ImportSurvey(
    SurveyDraft survey, List<AddCollection> collections, List<RespondentDraft> respondents)
    implements Command<ImportSurvey.Result> {
  public ImportSurvey {
    collections = List.copyOf(collections);
    respondents = List.copyOf(respondents);
  }

  /// What came of it: the survey, how many people came in and how many were here already, the
  /// sources that open answers became, and the short names of the readings that were computed.
  public record Result(
      SurveyId survey,
      int respondents,
      int alreadyHere,
      List<SourceId> sources,
      List<String> readings) {
    public Result {
      sources = List.copyOf(sources);
      readings = List.copyOf(readings);
    }
  }

  @Override
  public Label label() {
    return Label.of("survey.import.one", survey.name());
  }

  @Override
  public Result run(Tx tx) {
    Result result = new ImportedStore(tx, this).add();
    tx.name(Label.of("survey.import", survey.name(), Integer.toString(result.respondents())));
    return result;
  }
}
