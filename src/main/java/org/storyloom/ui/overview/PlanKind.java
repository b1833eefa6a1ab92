package org.storyloom.ui.overview;

import java.util.List;
import org.storyloom.study.PlanPart;
import org.storyloom.study.StudyPlan;

/// The kinds of parts of a plan that people can add to.
enum PlanKind {
  PHASES("phases"),
  SITES("sites"),
  WAVES("waves"),
  QUESTIONS("questions"),
  DOMAINS("domains"),
  CODERS("coders");

  private final String word;

  PlanKind(String word) {
    this.word = word;
  }

  /// Ends the keys of its words.
  String word() {
    return word;
  }

  List<? extends PlanPart> of(StudyPlan plan) {
    return switch (this) {
      case PHASES -> plan.phases();
      case SITES -> plan.sites();
      case WAVES -> plan.waves();
      case QUESTIONS -> plan.questions();
      case DOMAINS -> plan.domains();
      case CODERS -> plan.coders();
    };
  }
}
