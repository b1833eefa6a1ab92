package org.storyloom.job;

import java.util.List;

/// What a job is called: a key that screens and verbs put into words, and the facts that go into
/// them (a file's name, a count).
public record JobName(String key, List<String> facts) {
  public JobName {
    facts = List.copyOf(facts);
  }

  public static JobName of(String key, String... facts) {
    return new JobName(key, List.of(facts));
  }
}
