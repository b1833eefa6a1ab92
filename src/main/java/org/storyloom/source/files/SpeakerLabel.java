package org.storyloom.source.files;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What may be a speaker's name at the start of a line, in one of the forms that transcripts use.
/// Whether it is one, only the whole text can tell (`Transcript`).
///
/// @param key what counts as the same speaker
/// @param wordsStart where the words start in the line
/// @param alone whether the line ends after the label, so that the words stand on the next
record SpeakerLabel(
    String name, String key, int wordsStart, OptionalLong millis, Form form, boolean alone) {
  private static final int LONGEST_HEAD = 160;
  private static final int LONGEST_NAME = 40;

  private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’_&/#+-]{0,24}";
  private static final String NAME =
      WORD + "(?:[ \\u00A0]" + WORD + "){0,3}(?:\\s?\\([^():\\n]{1,30}\\))?";
  private static final String MARKS = "[*_]{0,3}";

  /// The day and time at which a message was sent, as chat programs export it.
  private static final String SENT =
      "\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?\\s\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[AaPp][Mm])?\\]?";

  private static final Pattern COLON =
      Pattern.compile(
          "\\s*(?:(?:%s|(?<before>%s))\\s*[-–—]?\\s*)?%s(?<name>%s)%s\\s*(?<after>%s)?\\s*%s\\s*[:：]%s(?![/\\\\)(|])(?:\\s*(?<inside>[\\[(<{#]%s))?"
              .formatted(
                  SENT,
                  Stamp.PATTERN,
                  MARKS,
                  NAME,
                  MARKS,
                  Stamp.PATTERN,
                  MARKS,
                  MARKS,
                  Stamp.PATTERN));

  private static final Pattern STAMPED =
      Pattern.compile(
          "\\s*(?:(?<before>%s)\\s+[-–—]?\\s*)?%s(?<name>%s)%s(?:\\s+[-–—]?\\s*(?<after>%s))?\\s*"
              .formatted(Stamp.PATTERN, MARKS, NAME, MARKS, Stamp.PATTERN));

  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\s*(?:(?<before>%s)\\s+)?(?:\\[(?<square>%s)\\]|<(?<angle>%s)>)\\s*:?"
              .formatted(Stamp.PATTERN, NAME, NAME));

  private static final Pattern FIRST_WORD_END = Pattern.compile("[ \\u00A0(]");
  private static final Pattern NUMBER_AT_END = Pattern.compile("[\\d.]+$");

  private static final Pattern MARKED_BOLD =
      Pattern.compile("\\s*(?:\\*\\*|__)(?<name>%s)(?:\\*\\*|__)(?=\\s)".formatted(NAME));

  /// Labels of forms and front matter that nobody speaks under, in English and Lithuanian.
  private static final Set<String> HEADINGS =
      words(
          """
          note notes nb ps warning example examples source sources date time place location venue
          duration length recorded recording transcribed transcriber subject from to cc re sent
          title topic theme keywords abstract summary introduction background method methods
          methodology results discussion conclusion conclusions references bibliography table figure
          name surname age gender sex occupation education nationality address phone tel email e-mail
          web website url http https ftp file id code codes language languages participants present
          absent agenda total sum see cf key kind style status type category comment comments
          pastaba pastabos pvz data laikas vieta trukmė tema pavadinimas šaltinis šaltiniai vardas
          pavardė amžius lytis išsilavinimas pareigos adresas telefonas paštas dalyviai dalyvavo
          santrauka įvadas išvados rezultatai metodai metodika literatūra sąrašas lentelė paveikslas
          iš kam viso kalba komentaras komentarai kodas kodai
          """);

  /// What people who speak in transcripts are called when they have no name.
  private static final Set<String> ROLES =
      words(
          """
          interviewer interviewee moderator facilitator participant respondent speaker researcher
          informant host guest observer interpreter translator chair chairperson question answer
          q a i r m p f int mod res resp part
          moderatorė moderatorius dalyvis dalyvė respondentas respondentė klausėjas klausėja
          interviuotojas interviuotoja kalbėtojas kalbėtoja tyrėjas tyrėja vedėjas vedėja ekspertas
          ekspertė vertėjas vertėja klausimas atsakymas k d
          """);

  /// How a name is set off from the words.
  enum Form {
    /// `Name: words`, with or without a time beside the name.
    COLON,
    /// `Name 14:02` or `14:02 Name` on a line of its own.
    STAMPED,
    /// `[name] words` or `<name> words`.
    BRACKETED,
    /// **Name** words.
    BOLD;

    /// Whether the start of a line has the sign without which it is not of this form.
    private boolean mayBeIn(String head) {
      return switch (this) {
        case COLON -> head.indexOf(':') >= 0 || head.indexOf('：') >= 0;
        case STAMPED -> head.indexOf(':') >= 0;
        case BRACKETED -> head.indexOf(']') >= 0 || head.indexOf('>') >= 0;
        case BOLD -> head.contains("**") || head.contains("__");
      };
    }
  }

  /// The label that a line may start with, in this form.
  static Optional<SpeakerLabel> of(String line, Form form) {
    String head = line.length() > LONGEST_HEAD ? line.substring(0, LONGEST_HEAD) : line;
    if (!form.mayBeIn(head)) {
      return Optional.empty();
    }
    return switch (form) {
      case COLON -> colon(line, COLON.matcher(head));
      case STAMPED -> stamped(line, STAMPED.matcher(head));
      case BRACKETED -> bracketed(line, BRACKETED.matcher(head));
      case BOLD -> bold(line, MARKED_BOLD.matcher(head));
    };
  }

  /// The label that the bold words at the start of a line may be.
  static Optional<SpeakerLabel> bold(String line, int boldEnd) {
    String words = line.substring(0, boldEnd).strip();
    return boldEnd < line.length() && words.matches(NAME)
        ? label(line, words, boldEnd, Form.BOLD)
        : Optional.empty();
  }

  /// The first word of the name: `Dalyvis` of `Dalyvis B`.
  String firstWord() {
    return FIRST_WORD_END.split(key, 2)[0];
  }

  /// Whether the name says what somebody does in the conversation, with or without a number:
  /// `Moderator`, `P3`.
  boolean isRole() {
    return ROLES.contains(NUMBER_AT_END.matcher(firstWord()).replaceFirst(""));
  }

  /// Whether the name is written like one: every word of it capital, a number or in brackets.
  boolean isWrittenLikeAName() {
    return Arrays.stream(name.replaceAll("\\([^)]*\\)", "").strip().split("[ \\u00A0]+"))
        .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)));
  }

  private static Optional<SpeakerLabel> colon(String line, Matcher found) {
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    String stamp = first(found.group("before"), found.group("after"), found.group("inside"));
    return label(line, found.group("name"), found.end(), Form.COLON).map(label -> label.at(stamp));
  }

  private static Optional<SpeakerLabel> stamped(String line, Matcher found) {
    if (!found.matches() || (found.group("before") == null) == (found.group("after") == null)) {
      return Optional.empty();
    }
    String stamp = first(found.group("before"), found.group("after"));
    return label(line, found.group("name"), line.length(), Form.STAMPED)
        .map(label -> label.at(stamp));
  }

  private static Optional<SpeakerLabel> bracketed(String line, Matcher found) {
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    String name = first(found.group("square"), found.group("angle"));
    return label(line, name, found.end(), Form.BRACKETED)
        .map(label -> label.at(first(found.group("before"))));
  }

  private static Optional<SpeakerLabel> bold(String line, Matcher found) {
    return found.lookingAt()
        ? label(line, found.group("name"), found.end(), Form.BOLD)
        : Optional.empty();
  }

  private static Optional<SpeakerLabel> label(String line, String raw, int end, Form form) {
    SpeakerLabel label = make(line, raw, end, form);
    String name = label.name();
    if (name.length() > LONGEST_NAME || HEADINGS.contains(label.key)) {
      return Optional.empty();
    }
    int letter = name.codePoints().filter(Character::isLetter).findFirst().orElse(-1);
    boolean named =
        letter >= 0
            && (!Character.isLowerCase(letter)
                || label.isRole()
                || name.codePoints().anyMatch(Character::isDigit));
    return named ? Optional.of(label) : Optional.empty();
  }

  private static SpeakerLabel make(String line, String raw, int end, Form form) {
    int words = end;
    while (words < line.length() && Character.isWhitespace(line.charAt(words))) {
      words++;
    }
    String name = withoutMarks(raw);
    return new SpeakerLabel(
        name,
        name.toLowerCase(Locale.ROOT),
        words,
        OptionalLong.empty(),
        form,
        words == line.length());
  }

  /// A name may end with a point or a line below, so that the marks of bold print after it are
  /// taken for its end.
  private static String withoutMarks(String raw) {
    int end = raw.length();
    while (end > 0 && "*_".indexOf(raw.charAt(end - 1)) >= 0) {
      end--;
    }
    return raw.substring(0, end).strip();
  }

  private SpeakerLabel at(String stamp) {
    return stamp.isEmpty()
        ? this
        : new SpeakerLabel(name, key, wordsStart, Stamp.millis(stamp), form, alone);
  }

  private static String first(@Nullable String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    return "";
  }

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.strip().split("\\s+")));
  }
}
