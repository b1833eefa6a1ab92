package org.storyloom.safeguard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.storyloom.cases.CaseId;
import org.storyloom.store.Database;

/// Puts labels for people into the study's own sentences.
final class OwnWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private final Map<String, String> phrases =
      new TreeMap<>((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
  private final Map<String, String> names = new LinkedHashMap<>();

  OwnWords(Database database) {
    Map<CaseId, String> labels = database.read(sql -> new SafeguardStore(sql).labels());
    for (NamedCase person : database.read(sql -> new SafeguardStore(sql).cases())) {
      String label = labels.get(person.id());
      if (label != null && person.name().length() > 1) {
        boolean oneWord = person.name().chars().allMatch(Character::isLetter);
        (oneWord ? names : phrases).put(person.name(), label);
      }
    }
  }

  String labelled(String words) {
    String said = words;
    for (Map.Entry<String, String> phrase : phrases.entrySet()) {
      said = said.replace(phrase.getKey(), phrase.getValue());
    }
    Matcher word = WORD.matcher(said);
    return word.replaceAll(found -> Matcher.quoteReplacement(label(found.group())));
  }

  private String label(String word) {
    if (Character.isUpperCase(word.codePointAt(0))) {
      for (Map.Entry<String, String> name : names.entrySet()) {
        if (Forms.of(name.getKey(), word)) {
          return name.getValue();
        }
      }
    }
    return word;
  }
}
