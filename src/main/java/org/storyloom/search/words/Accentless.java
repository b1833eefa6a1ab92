package org.storyloom.search.words;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/// Forms in the index that are `bare` once they lose their accents: those behind one of these marks
/// that are also `fit`.
public record Accentless(String marks, String bare, Predicate<String> fit) {
  private static final Map<Character, StringBuilder> LETTERS = letters();

  /// Every letter, by what remains of it without its accents.
  private static Map<Character, StringBuilder> letters() {
    Map<Character, StringBuilder> letters = new HashMap<>();
    for (char letter = 0x80; letter < 0x2000; letter++) {
      if (Character.isLetter(letter) && Character.toLowerCase(letter) == letter) {
        String bare = WordForms.bare(String.valueOf(letter));
        if (bare.length() == 1 && bare.charAt(0) != letter) {
          letters.computeIfAbsent(bare.charAt(0), key -> new StringBuilder()).append(letter);
        }
      }
    }
    return letters;
  }

  /// All that could be such a form.
  public Automaton automaton() {
    return Operations.determinize(
        Operations.concatenate(java.util.List.of(any(marks), word(bare))),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /// Whether a form from the index is one of these; `marked` is with its mark.
  public boolean isForm(String marked) {
    return fit.test(marked.substring(1));
  }

  /// This word, each of its letters with whichever accent.
  static Automaton word(String bare) {
    java.util.List<Automaton> letters = new java.util.ArrayList<>();
    bare.codePoints()
        .forEach(point -> {
          StringBuilder others = Character.isBmpCodePoint(point) ? LETTERS.get((char) point) : null;
          letters.add(
              others == null ? Automata.makeChar(point) : any(others + Character.toString(point)));
        });
    return letters.isEmpty() ? Automata.makeEmptyString() : Operations.concatenate(letters);
  }

  /// One of these signs.
  static Automaton any(String signs) {
    return Operations.union(signs.codePoints().mapToObj(Automata::makeChar).toList());
  }
}
