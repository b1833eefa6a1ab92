package org.storyloom.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which names stand for one voice.
final class SameVoice {
  private final Map<String, String> leads = new HashMap<>();

  void join(String one, String other) {
    String first = root(one);
    String second = root(other);
    if (!first.equals(second)) {
      leads.put(first, second);
    }
  }

  /// How many voices these names are.
  int count(Set<String> names) {
    Set<String> roots = new HashSet<>();
    names.forEach(name -> roots.add(root(name)));
    return roots.size();
  }

  private String root(String name) {
    String at = name;
    String next = leads.get(at);
    while (next != null) {
      at = next;
      next = leads.get(at);
    }
    return at;
  }
}
