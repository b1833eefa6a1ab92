package org.storyloom.survey;

import java.util.UUID;

/// Names a survey.
public record SurveyId(UUID value) {}
