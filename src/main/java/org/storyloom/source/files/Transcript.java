package org.storyloom.source.files;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storyloom.source.files.SpeakerLabel.Form;

/// Finds out whether a text is a transcript, and who speaks where. `Name: words` alone makes none:
/// a note, an address and a recipe have such lines too. It is a transcript when names come back and
/// most of the text stands under them. Then also a name that comes once counts, if it is written
/// like the others.
final class Transcript {
  private static final double MOST = 0.5;
  private static final double SOME = 0.15;
  private static final double NEARLY_ALL = 0.6;
  private static final int MANY = 6;
  private static final int SHORT_HEADING_WORDS = 4;

  private final String text;
  private final List<TextLine> lines;

  private Transcript(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /// The turns of a text; none where it is no transcript.
  static List<ReadTurn> turns(String text, List<TextLine> lines) {
    var transcript = new Transcript(text, lines);
    return transcript.turns(transcript.find());
  }

  /// The labels of the speakers, by the number of the line that starts with it; none where the text
  /// is no transcript.
  static Map<Integer, SpeakerLabel> labels(String text, List<TextLine> lines) {
    return new Transcript(text, lines).find();
  }

  private Map<Integer, SpeakerLabel> find() {
    Map<Integer, SpeakerLabel> best = Map.of();
    for (Form form : Form.values()) {
      Map<Integer, SpeakerLabel> labels = speaking(candidates(form), form);
      if (labels.size() > best.size()) {
        best = labels;
      }
    }
    return best;
  }

  /// What may be a label, by the number of its line.
  private Map<Integer, SpeakerLabel> candidates(Form form) {
    Map<Integer, SpeakerLabel> labels = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (mayTalk(line)) {
        Optional<SpeakerLabel> label = SpeakerLabel.of(line.words(text), form);
        if (label.isEmpty() && form == Form.BOLD && line.boldEnd() > line.start()) {
          label = SpeakerLabel.bold(line.words(text), line.boldEnd() - line.start());
        }
        if (label.isPresent()) {
          labels.put(i, label.get());
        }
      }
    }
    return labels;
  }

  /// Transcripts also come as tables and numbered lists.
  private static boolean mayTalk(TextLine line) {
    return line.isWords()
        || line.kind() == TextLine.Kind.TABLE_ROW
        || line.kind() == TextLine.Kind.LIST_ITEM;
  }

  /// The labels that are speakers; none where this form makes no transcript of the text.
  private Map<Integer, SpeakerLabel> speaking(Map<Integer, SpeakerLabel> candidates, Form form) {
    Map<String, Integer> counts = new HashMap<>();
    candidates.values().forEach(label -> counts.merge(label.key(), 1, Integer::sum));
    Set<String> back = new HashSet<>();
    counts.forEach((key, count) -> {
      if (count > 1) {
        back.add(key);
      }
    });
    long recurring =
        candidates.values().stream().filter(label -> back.contains(label.key())).count();
    double share = (double) candidates.size() / Math.max(1, blocks(candidates.keySet()));
    boolean roles = candidates.values().stream().allMatch(SpeakerLabel::isRole);
    boolean talk =
        counts.size() > 1
            && (form == Form.COLON
                ? (recurring >= 2 && candidates.size() > 2 && share >= MOST)
                    || (recurring >= MANY && back.size() > 1 && share >= SOME)
                    || (roles && candidates.size() > 1 && share >= MOST)
                : recurring > 2
                    && back.size() > 1
                    && share >= (form == Form.BRACKETED ? NEARLY_ALL : SOME));
    return talk ? accepted(candidates, back, roles, form) : Map.of();
  }

  private Map<Integer, SpeakerLabel> accepted(
      Map<Integer, SpeakerLabel> candidates, Set<String> back, boolean roles, Form form) {
    Set<String> firstWords = new HashSet<>();
    Set<String> looked = new HashSet<>();
    int first = Integer.MAX_VALUE;
    for (var one : candidates.entrySet()) {
      SpeakerLabel label = one.getValue();
      if (back.contains(label.key())) {
        first = Math.min(first, one.getKey());
        if (looked.add(label.key())) {
          firstWords.add(label.firstWord());
        }
      }
    }
    int talkStarts = first;
    Map<Integer, SpeakerLabel> accepted = new HashMap<>(candidates);
    accepted
        .entrySet()
        .removeIf(one ->
            !back.contains(one.getValue().key())
                && !roles
                && !countsOnce(one.getValue(), one.getKey() > talkStarts, firstWords, form));
    return accepted;
  }

  /// Whether a name that comes only once is a speaker's.
  private static boolean countsOnce(
      SpeakerLabel label, boolean insideTalk, Set<String> firstWords, Form form) {
    return !label.alone()
        && form != Form.STAMPED
        && (firstWords.contains(label.firstWord())
            || label.isRole()
            || (insideTalk && label.isWrittenLikeAName()));
  }

  /// How many paragraphs there are: blocks between blank lines where labels mostly start such
  /// blocks, else lines. Rows of tables and items of lists count where somebody speaks in one.
  private int blocks(Set<Integer> labelled) {
    Set<TextLine.Kind> talking = EnumSet.of(TextLine.Kind.WORDS);
    labelled.forEach(i -> talking.add(lines.get(i).kind()));
    int words = 0;
    int starts = 0;
    int labelledStarts = 0;
    boolean afterBlank = true;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (talking.contains(line.kind())) {
        words++;
        starts += afterBlank ? 1 : 0;
        labelledStarts += afterBlank && labelled.contains(i) ? 1 : 0;
      }
      afterBlank = line.kind() == TextLine.Kind.BLANK;
    }
    return 2 * labelledStarts > labelled.size() ? Math.max(starts, labelled.size()) : words;
  }

  private List<ReadTurn> turns(Map<Integer, SpeakerLabel> labels) {
    List<ReadTurn> turns = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      SpeakerLabel label = labels.get(i);
      if (label != null) {
        turns.add(turn(i, label, lastOf(i, labels)));
      }
    }
    return turns;
  }

  /// The last line of the turn that starts at a line: up to the next label, or to what is no
  /// speech.
  private int lastOf(int first, Map<Integer, SpeakerLabel> labels) {
    int last = first;
    for (int i = first + 1; i < lines.size() && !labels.containsKey(i); i++) {
      TextLine line = lines.get(i);
      if (line.kind() == TextLine.Kind.BLANK) {
        continue;
      }
      if (!line.isWords() || isShortHeading(i)) {
        break;
      }
      last = i;
    }
    return last;
  }

  /// A line that stands alone, is short and ends with a colon: `Sąrašas:`.
  private boolean isShortHeading(int at) {
    String words = lines.get(at).words(text).strip();
    return words.endsWith(":") && words.split("\\s+").length <= SHORT_HEADING_WORDS;
  }

  private ReadTurn turn(int first, SpeakerLabel label, int last) {
    TextLine line = lines.get(first);
    int start = skipBlanks(line.start(), line.end());
    int end = lines.get(last).end();
    int words = line.start() + label.wordsStart();
    if (label.alone() && last > first) {
      words = skipBlanks(line.end(), end);
    }
    while (end > words && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new ReadTurn(
        start, end, Math.min(words, end), Optional.of(label.name()), label.millis());
  }

  private int skipBlanks(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
