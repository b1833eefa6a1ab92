package org.storyloom.source.files.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Place;

/// Finds the cues of a subtitle file (W3C WebVTT; SubRip has no standard). Cues need not be parted
/// by blank lines; a broken time loses no words; words without a time are kept.
public final class Cues {
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
  private static final Pattern REMARK = Pattern.compile("NOTE(?:[ \\t].*)?");
  private static final Pattern LOOKS = Pattern.compile("(?:STYLE|REGION)\\s*");

  private final List<String> lines;
  private final boolean webvtt;
  private final Notes notes;
  private final List<Cue> cues = new ArrayList<>();
  private int at;

  private Cues(List<String> lines, boolean webvtt, Notes notes) {
    this.lines = lines;
    this.webvtt = webvtt;
    this.notes = notes;
  }

  /// The cues of a canonical text, in the order of the file; says what was wrong, with its line.
  public static List<Cue> of(String text, boolean webvtt, Notes notes) {
    var reader = new Cues(text.lines().toList(), webvtt, notes);
    reader.header();
    while (reader.at < reader.lines.size()) {
      reader.block();
    }
    return reader.cues;
  }

  /// Whether a text has any line of times.
  public static boolean anyIn(String text) {
    return text.lines().anyMatch(CueTime::isOne);
  }

  /// The first lines of a WebVTT file, up to a blank one, say what it is and not what is said.
  private void header() {
    if (!lines.getFirst().startsWith("WEBVTT")) {
      if (webvtt) {
        notes.add(NoteKind.NO_SUBTITLE_HEADER, Place.line(1));
      }
      return;
    }
    String title = lines.getFirst().substring("WEBVTT".length());
    if (!title.isBlank()) {
      notes.add(NoteKind.REMARK, Place.line(1), title.strip());
    }
    at = 1;
    while (at < lines.size() && !isBlank(at) && !startsCue(at)) {
      at++;
    }
  }

  private void block() {
    String line = lines.get(at);
    if (isBlank(at)) {
      at++;
    } else if (CueTime.isOne(line)) {
      timed();
    } else if (webvtt && REMARK.matcher(line).matches()) {
      int first = at;
      String words = String.join("\n", rest()).substring("NOTE".length()).strip();
      if (!words.isEmpty()) {
        notes.add(NoteKind.REMARK, Place.line(first + 1L), words);
      }
    } else if (webvtt && LOOKS.matcher(line).matches()) {
      rest();
    } else if (startsCue(at) && (webvtt || isNumber(at))) {
      at++;
    } else {
      untimed();
    }
  }

  private void timed() {
    long line = at + 1L;
    CueTime time = CueTime.of(lines.get(at));
    if (!time.sound()) {
      notes.add(NoteKind.TIME_INVALID, Place.line(line), lines.get(at).strip());
    }
    at++;
    List<String> words = words();
    if (words.isEmpty()) {
      notes.add(NoteKind.CUE_EMPTY, Place.line(line));
    } else {
      cues.add(new Cue(line + 1, time.start(), time.end(), words));
    }
  }

  private void untimed() {
    long line = at + 1L;
    boolean number = isNumber(at);
    List<String> words = words();
    notes.add(NoteKind.TIME_MISSING, Place.line(line));
    // A number alone was to be the number of a cue.
    if (!number || words.size() > 1) {
      cues.add(new Cue(line, OptionalLong.empty(), OptionalLong.empty(), words));
    }
  }

  /// The lines from here to the next blank line or to where the next cue starts.
  private List<String> words() {
    List<String> words = new ArrayList<>();
    while (at < lines.size() && !isBlank(at) && !CueTime.isOne(lines.get(at))) {
      boolean nextCue = !words.isEmpty() && isNumber(at) && startsCue(at);
      if (nextCue) {
        break;
      }
      words.add(lines.get(at++));
    }
    return words;
  }

  private List<String> rest() {
    List<String> block = new ArrayList<>();
    while (at < lines.size() && !isBlank(at) && !CueTime.isOne(lines.get(at))) {
      block.add(lines.get(at++));
    }
    return block;
  }

  private boolean isBlank(int i) {
    return lines.get(i).isBlank();
  }

  private boolean isNumber(int i) {
    return NUMBER.matcher(lines.get(i)).matches();
  }

  /// Whether a line is one of times, or is followed by one and so is the name of a cue.
  private boolean startsCue(int i) {
    return CueTime.isOne(lines.get(i)) || (i + 1 < lines.size() && CueTime.isOne(lines.get(i + 1)));
  }
}
