package org.storyloom.source.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.Origin;
import org.storyloom.source.Post;
import org.storyloom.source.Source;
import org.storyloom.source.SourceKind;
import org.storyloom.source.files.ReadText;
import org.storyloom.source.files.ReadTurn;

/// Makes a draft of what a file says and what is known about it.
record TextIntake(Path file, Known known, String digest) {
  /// Names under which those speak who ask, in the two languages of the program.
  private static final Set<String> ASKERS =
      Set.of(
          "moderator",
          "interviewer",
          "facilitator",
          "researcher",
          "moderatorius",
          "moderatorė",
          "tyrėjas",
          "tyrėja",
          "vedėjas",
          "vedėja");

  Draft draft(ReadText read) {
    return new Draft(
        known.id(),
        known.slug(),
        facts(read),
        new Origin(file.getFileName().toString(), digest),
        read.text(),
        turns(read.turns()),
        read.notes());
  }

  private Facts facts(ReadText read) {
    String title = known.title();
    SourceKind kind = known.kind();
    String language = known.language();
    return new Facts(
        title == null ? stem() : title,
        kind == null ? SourceKind.of(read.suggestedKind()).orElse(SourceKind.DOCUMENT) : kind,
        language == null ? LanguageGuess.of(read.text()).orElse(Source.UNKNOWN_LANGUAGE) : language,
        known.setting(),
        known.said(),
        Post.NONE,
        known.translation(),
        known.keeping());
  }

  /// The name of the file, without its ending.
  private String stem() {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
  }

  private List<Draft.Stretch> turns(List<ReadTurn> read) {
    List<Draft.Stretch> turns = new ArrayList<>();
    for (ReadTurn turn : read) {
      String speaker = turn.speaker().orElse(null);
      turns.add(
          new Draft.Stretch(
              turn.start(),
              turn.wordsStart(),
              turn.end(),
              speaker,
              speaker == null ? null : known.speakers().get(speaker),
              turn.millis().isPresent() ? turn.millis().getAsLong() : null,
              speaker != null && asks(speaker)));
    }
    return turns;
  }

  private boolean asks(String speaker) {
    return known.moderators().isEmpty()
        ? ASKERS.contains(speaker.toLowerCase(Locale.ROOT))
        : known.moderators().contains(speaker);
  }
}
