package org.storyloom.study;

/// A change domain: a side of life in which the campaign looks for change.
public record Domain(DomainId id, String slug, String name, int ordinal) implements PlanPart {
  @Override
  public Domain called(String name) {
    return new Domain(id, slug, name, ordinal);
  }
}
