package org.storyloom.study;

import java.util.UUID;

/// Names an evaluation question.
public record QuestionId(UUID value) implements PartId {}
