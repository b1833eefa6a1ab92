package org.storyloom.bundle.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.storyloom.store.Label;

/// Gathers problems, and which files can be leaned on no longer.
final class Report {
  private static final int MOST = 200;

  private final List<Verdict.Problem> problems = new ArrayList<>();
  private final Set<String> spoilt = new TreeSet<>();

  /// Notes a problem. A file that is spoilt is not looked into further.
  void spoilt(String file, String key, String... with) {
    note(file, key, with);
    spoilt.add(file);
  }

  void note(String file, String key, String... with) {
    if (problems.size() < MOST) {
      problems.add(new Verdict.Problem(file, Label.of(key, with)));
    }
  }

  /// Whether these files can all be leaned on.
  boolean sound(String... files) {
    for (String file : files) {
      if (spoilt.contains(file)) {
        return false;
      }
    }
    return true;
  }

  boolean clean() {
    return problems.isEmpty();
  }

  List<Verdict.Problem> problems() {
    return problems.stream().distinct().toList();
  }
}
