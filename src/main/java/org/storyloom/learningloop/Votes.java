package org.storyloom.learningloop;

/// How many people agreed with a finding, objected to it and were unsure.
public record Votes(int agree, int object, int unsure) {
  public static final Votes NONE = new Votes(0, 0, 0);

  Votes and(ResponseFacts response) {
    int people = response.people();
    return switch (response.stance()) {
      case AGREE -> new Votes(agree + people, object, unsure);
      case OBJECT -> new Votes(agree, object + people, unsure);
      case UNSURE -> new Votes(agree, object, unsure + people);
    };
  }
}
