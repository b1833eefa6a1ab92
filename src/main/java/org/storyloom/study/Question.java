package org.storyloom.study;

/// An evaluation question: what the study is to answer. Its name is its words.
public record Question(QuestionId id, String slug, String words, int ordinal) implements PlanPart {
  @Override
  public String name() {
    return words;
  }

  @Override
  public Question called(String name) {
    return new Question(id, slug, name, ordinal);
  }
}
