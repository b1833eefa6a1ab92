package org.storyloom.house;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words for people against the program that says them: both languages whole, the same places
/// in both, no word missing and none left over.
///
/// @param files the lines of each file below `messages/`, by its name
/// @param said what the program says
record Words(SortedMap<String, List<String>> files, Said said) {
  private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.[\\w-]+)+");
  private static final String LITHUANIAN = "_lt.properties";
  private static final String END = ".properties";

  /// The texts in a program.
  ///
  /// @param literals every one
  /// @param asked those handed to something that puts a key into words
  record Said(Set<String> literals, Set<String> asked) {
    static Said by(SourceTree sources) {
      Set<String> literals = new HashSet<>();
      Set<String> asked = new TreeSet<>();
      sources.files().forEach(file -> new Literals(literals, asked).scan(file, null));
      return new Said(literals, asked);
    }
  }

  /// A sentence for each fault.
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    Map<String, String> english = new TreeMap<>();
    files.forEach((name, lines) -> {
      if (!name.endsWith(LITHUANIAN)) {
        Map<String, String> words = read(name, lines, faults);
        words.keySet().stream()
            .filter(english::containsKey)
            .forEach(key -> faults.add("%s: %s stands in another file too".formatted(name, key)));
        english.putAll(words);
        String other = name.replace(END, LITHUANIAN);
        compare(name, words, read(other, files.getOrDefault(other, List.of()), faults), faults);
      } else if (!files.containsKey(name.replace(LITHUANIAN, END))) {
        faults.add(name + ": no English file beside it");
      }
    });
    english.keySet().stream()
        .filter(key -> !isSaid(key))
        .forEach(key -> faults.add(key + ": nobody says it"));
    Set<String> rooms = new HashSet<>();
    english.keySet().forEach(key -> rooms.add(key.substring(0, key.indexOf('.') + 1)));
    said.asked().stream()
        .filter(key -> rooms.contains(key.substring(0, key.indexOf('.') + 1)))
        .filter(key -> !english.containsKey(key))
        .forEach(key -> faults.add(key + ": has no words"));
    return faults;
  }

  private static Map<String, String> read(String name, List<String> lines, List<String> faults) {
    Map<String, String> words = new TreeMap<>();
    for (String line : lines) {
      int equals = line.indexOf('=');
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (equals < 0 || !KEY.matcher(line.substring(0, equals).strip()).matches()) {
        faults.add("%s: not of the form room.thing.what=words: %s".formatted(name, line));
      } else if (words.put(line.substring(0, equals).strip(), line.substring(equals + 1)) != null) {
        faults.add("%s: %s stands there twice".formatted(name, line.substring(0, equals).strip()));
      }
    }
    return words;
  }

  private static void compare(
      String name,
      Map<String, String> english,
      Map<String, String> lithuanian,
      List<String> faults) {
    for (String key :
        new TreeSet<>(Stream.of(english, lithuanian).flatMap(m -> m.keySet().stream()).toList())) {
      if (!english.containsKey(key)) {
        faults.add("%s: %s has no English words".formatted(name, key));
      } else if (!lithuanian.containsKey(key)) {
        faults.add("%s: %s has no Lithuanian words".formatted(name, key));
      } else {
        comparePlaces(key, english.get(key), lithuanian.get(key), faults);
      }
    }
  }

  private static void comparePlaces(
      String key, String english, String lithuanian, List<String> faults) {
    try {
      Set<String> here = places(english);
      Set<String> there = places(lithuanian);
      if (!here.equals(there)) {
        faults.add("%s: places %s in English, %s in Lithuanian".formatted(key, here, there));
      }
      Set<String> forms = forms(lithuanian);
      if (!forms.isEmpty() && !forms.containsAll(Set.of("one", "few", "other"))) {
        faults.add("%s: Lithuanian counts in one, few and other, not in %s".formatted(key, forms));
      }
    } catch (IllegalArgumentException e) {
      faults.add("%s: not a message: %s".formatted(key, e.getMessage()));
    }
  }

  private static Set<String> places(String words) {
    return parts(words, Part.Type.ARG_NUMBER, Part.Type.ARG_NAME);
  }

  /// The forms of counting that a message has, whichever of its places they belong to.
  private static Set<String> forms(String words) {
    MessagePattern pattern = new MessagePattern(words);
    boolean counts = false;
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      counts |= part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL;
    }
    return counts ? parts(words, Part.Type.ARG_SELECTOR) : Set.of();
  }

  private static Set<String> parts(String words, Part.Type... types) {
    MessagePattern pattern = new MessagePattern(words);
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (Set.of(types).contains(part.getType())) {
        found.add(pattern.getSubstring(part));
      }
    }
    return found;
  }

  /// Whether a key stands in the program whole, or can be put together there: from a beginning that
  /// ends in a point (and something computed), or from two texts of which the second begins with
  /// one.
  private boolean isSaid(String key) {
    if (said.literals().contains(key)) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
      String head = key.substring(0, dot);
      String tail = key.substring(dot);
      if (said.literals().contains(head + ".")
          || (said.literals().contains(head) && said.literals().contains(tail))) {
        return true;
      }
    }
    return false;
  }

  /// Collects the texts of one file.
  private static final class Literals extends TreeScanner<Void, Void> {
    private static final Set<String> PUTS_INTO_WORDS = Set.of("text", "said", "of", "words", "has");
    private final Set<String> literals;
    private final Set<String> asked;

    Literals(Set<String> literals, Set<String> asked) {
      this.literals = literals;
      this.asked = asked;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof String words) {
        literals.add(words);
      }
      return super.visitLiteral(literal, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      String method = call.getMethodSelect().toString();
      String name = method.substring(method.lastIndexOf('.') + 1);
      if (PUTS_INTO_WORDS.contains(name) && (!name.equals("of") || method.endsWith("Label.of"))) {
        ask(call.getArguments());
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
      if (made.getIdentifier().toString().equals("Refused")) {
        ask(made.getArguments());
      }
      return super.visitNewClass(made, null);
    }

    private void ask(List<? extends ExpressionTree> arguments) {
      if (!arguments.isEmpty()
          && arguments.getFirst() instanceof LiteralTree first
          && first.getValue() instanceof String key
          && KEY.matcher(key).matches()) {
        asked.add(key);
      }
    }
  }
}
