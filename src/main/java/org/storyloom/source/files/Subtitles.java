package org.storyloom.source.files;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.storyloom.source.files.subtitle.Cue;
import org.storyloom.source.files.subtitle.CueWords;
import org.storyloom.source.files.subtitle.Cues;
import org.storyloom.source.files.subtitle.Rolling;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Unreadable;

/// Makes a text of subtitles: one paragraph for each turn, `Speaker: words`, and the words alone
/// where no speaker is named. Consecutive cues of one speaker are one turn; cues without any
/// speaker are joined up to the end of a sentence.
final class Subtitles {
  private static final long PAUSE_MILLIS = 2000;
  private static final int LONG_ENOUGH = 500;
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…;:][\"'”“’»)\\]]*");

  private final List<Said> said = new ArrayList<>();

  private Subtitles() {}

  /// One stretch of words, still without its neighbours.
  private record Said(
      Optional<String> speaker,
      String words,
      OptionalLong start,
      OptionalLong end,
      boolean dashed) {

    boolean follows(Said before) {
      return start.isEmpty()
          || before.end.isEmpty()
          || start.getAsLong() - before.end.getAsLong() < PAUSE_MILLIS;
    }
  }

  static ReadOutcome read(
      String text, String name, FileFormat format, Optional<Charset> charset, Notes notes) {
    boolean webvtt = format == FileFormat.WEBVTT;
    if (!Cues.anyIn(text)) {
      boolean empty = text.startsWith("WEBVTT");
      return new ReadOutcome.Failed(
          empty ? new Unreadable.Empty() : new Unreadable.NotThisFormat(format.id(), "text"));
    }
    var subtitles = new Subtitles();
    subtitles.collect(Rolling.unrolled(Cues.of(text, webvtt, notes), notes));
    if (subtitles.said.isEmpty()) {
      return new ReadOutcome.Failed(new Unreadable.Empty());
    }
    var words = new StringBuilder();
    List<ReadTurn> turns = subtitles.write(words);
    String kind =
        turns.stream().anyMatch(turn -> turn.speaker().isPresent())
            ? SuggestedKind.of(name, turns)
            : SuggestedKind.of(name, List.of());
    return new ReadOutcome.Read(
        new ReadText(format, words.toString(), turns, notes.list(), charset, kind));
  }

  private void collect(List<Cue> cues) {
    for (Cue cue : cues) {
      List<CueWords> pieces = CueWords.of(cue.lines());
      boolean dashed = pieces.size() > 1;
      for (CueWords piece : pieces) {
        said.add(new Said(piece.voice(), piece.words(), cue.start(), cue.end(), dashed));
      }
    }
    if (said.stream().noneMatch(one -> one.speaker().isPresent())) {
      name();
    }
  }

  /// Names speakers by what stands before a colon, where the words as a whole are a transcript.
  /// Words without a name go on with the speaker before.
  private void name() {
    String lines = said.stream().map(Said::words).collect(Collectors.joining("\n"));
    Map<Integer, SpeakerLabel> labels = Transcript.labels(lines, TextLine.plain(lines));
    if (labels.isEmpty()) {
      return;
    }
    Optional<String> speaker = Optional.empty();
    for (int i = 0; i < said.size(); i++) {
      Said one = said.get(i);
      SpeakerLabel label = labels.get(i);
      speaker = label == null ? speaker : Optional.of(label.name());
      String words = label == null ? one.words() : one.words().substring(label.wordsStart());
      said.set(i, new Said(speaker, words, one.start(), one.end(), one.dashed()));
    }
    said.removeIf(one -> one.words().isBlank());
  }

  private List<ReadTurn> write(StringBuilder text) {
    List<ReadTurn> turns = new ArrayList<>();
    for (int i = 0; i < said.size(); ) {
      int start = text.length() + (text.isEmpty() ? 0 : 1);
      text.append(text.isEmpty() ? "" : "\n");
      Said first = said.get(i);
      first.speaker().ifPresent(speaker -> text.append(speaker).append(": "));
      int words = text.length();
      text.append(first.words());
      for (i++;
          i < said.size() && joins(said.get(i - 1), said.get(i), text.length() - words);
          i++) {
        text.append(' ').append(said.get(i).words());
      }
      turns.add(new ReadTurn(start, text.length(), words, first.speaker(), first.start()));
    }
    return turns;
  }

  private static boolean joins(Said before, Said next, int length) {
    if (!Objects.equals(before.speaker(), next.speaker())) {
      return false;
    }
    if (next.speaker().isPresent()) {
      return true;
    }
    return !before.dashed()
        && !next.dashed()
        && length < LONG_ENOUGH
        && next.follows(before)
        && !SENTENCE_END.matcher(before.words()).matches();
  }
}
