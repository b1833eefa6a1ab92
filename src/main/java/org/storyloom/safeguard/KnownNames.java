package org.storyloom.safeguard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;

/// Everything that stands for somebody or something in this study, with its label: the same words
/// get the same label everywhere.
final class KnownNames {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");

  private final List<Known> all = new ArrayList<>();
  private final Set<List<String>> seen = new HashSet<>();

  private record Known(List<String> words, String kind, String replacement, @Nullable CaseId who) {}

  private record Word(String word, int start, int end) {}

  static KnownNames of(Database database) {
    KnownNames names = new KnownNames();
    database.read(sql -> {
      SafeguardStore store = new SafeguardStore(sql);
      var labels = store.labels();
      for (NamedCase person : store.cases()) {
        if (person.somebody()) {
          boolean partner = person.kind() == CaseKind.PARTNER;
          String label =
              Optional.ofNullable(labels.get(person.id())).orElse("[" + person.kind().word() + "]");
          names.add(person.name(), partner ? "organisation" : "name", label, person.id());
          if (!partner) {
            words(person.name()).forEach(word -> names.add(word.word, "name", label, person.id()));
          }
        }
      }
      KnownNamesStore.labelled(sql, names::add);
      return names;
    });
    return names;
  }

  private void add(String name, String kind, String replacement, @Nullable CaseId who) {
    List<String> words = words(name).stream().map(Word::word).toList();
    boolean tooShort = words.size() == 1 && words.getFirst().length() < 3;
    if (!words.isEmpty() && !tooShort && seen.add(words)) {
      all.add(new Known(words, kind, replacement, who));
    }
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
    return words;
  }

  /// Where any of them stands in the text, the longest name first.
  List<Suggestion> in(String text) {
    List<Suggestion> found = new ArrayList<>();
    List<Word> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      if (Character.isUpperCase(words.get(i).word.codePointAt(0))) {
        for (Known known : all) {
          if (standsAt(words, i, known)) {
            Span span = new Span(words.get(i).start, words.get(i + known.words.size() - 1).end);
            found.add(new Suggestion(span, known.kind, known.replacement, known.who));
          }
        }
      }
    }
    return found;
  }

  private static boolean standsAt(List<Word> words, int at, Known known) {
    if (at + known.words.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < known.words.size(); i++) {
      if (!Forms.of(known.words.get(i), words.get(at + i).word)) {
        return false;
      }
    }
    return true;
  }
}
