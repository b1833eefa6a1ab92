package org.storyloom.source.files.comments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.storyloom.table.Row;
import org.storyloom.table.Table;

/// Guesses which column of a table of comments holds what. Headers are compared in small letters,
/// without anything between the words: `Comment ID`, `comment_id` and `commentId` are one.
final class ColumnGuess {
  private static final int ROWS = 200;
  private static final int SHORTEST_TEXT = 12;

  /// What columns are called, the surest name first; the text last, because its names are also
  /// parts of others' (`comment date`).
  private static final Map<String, List<String>> NAMES = new LinkedHashMap<>();

  static {
    names("id", "commentid id messageid postid tweetid guid uid komentaroid identifikatorius nr");
    names(
        "replyTo",
        "replyto replytoid inreplyto inreplytoid inreplytocommentid parentid parent parentcommentid"
            + " answerto atsakymas atsakymasį atsakymoid tėvinisid atsakytaį");
    names(
        "date",
        "createdat created createdtime datecreated commentdate posteddate postedat posted"
            + " publishedat published publishtime datetime timestamp date time when sukurta"
            + " paskelbta komentarodata dataandlaikas datairlaikas data laikas");
    names(
        "author",
        "author authorname authordisplayname username user userid handle screenname sender from"
            + " commenter name autorius autorė vartotojas vartotojovardas naudotojas slapyvardis"
            + " vardas");
    names("language", "language lang locale commentlanguage kalba");
    names(
        "reactions",
        "reactions reactioncount noreacts numreacts likes likecount likescount numlikes votes"
            + " upvotes score favoritecount favourites favorites reakcijos reakcijųskaičius patinka"
            + " patiktukai");
    names("link", "link permalink permalinkurl url commenturl commentlink nuoroda adresas");
    names("channel", "channel platform network medium socialnetwork kanalas platforma tinklas");
    names("case", "case caseid participant participantid atvejis dalyvis");
    names(
        "text",
        "text commenttext comment comments message messagetext body content tweet fulltext review"
            + " answer response words komentaras komentarai komentarotekstas tekstas žinutė turinys"
            + " atsiliepimas");
  }

  private ColumnGuess() {}

  /// By the headers, and where none of them speaks of a text and the table is known to hold words,
  /// by which column holds the longest.
  static Optional<CommentColumns> of(Table table, boolean words) {
    Map<String, String> byName = new HashMap<>();
    table.columns().forEach(header -> byName.putIfAbsent(bare(header), header));
    Map<String, String> found = new HashMap<>();
    NAMES.forEach((what, names) ->
        names.stream()
            .filter(byName::containsKey)
            .findFirst()
            .ifPresent(name -> found.put(what, byName.remove(name))));
    // Words with a start and an end are what a recording said, cut into pieces; no comments.
    if (!words && byName.containsKey("start") && byName.containsKey("end")) {
      return Optional.empty();
    }
    if (words && !found.containsKey("text")) {
      longest(table, byName.values().stream().toList()).ifPresent(it -> found.put("text", it));
    }
    return CommentColumns.of(found);
  }

  /// Of these columns the one with the longest words in the first rows.
  private static Optional<String> longest(Table table, List<String> headers) {
    List<Row> rows = first(table);
    String best = null;
    double most = SHORTEST_TEXT;
    for (String header : headers) {
      int column = table.columns().indexOf(header);
      double length = rows.stream().mapToInt(row -> letters(row.cell(column))).average().orElse(0);
      if (length > most) {
        most = length;
        best = header;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int letters(String cell) {
    boolean link = cell.startsWith("http://") || cell.startsWith("https://");
    return link ? 0 : (int) cell.codePoints().filter(Character::isLetter).count();
  }

  private static List<Row> first(Table table) {
    List<Row> rows = new ArrayList<>();
    try {
      table.forEachRow(row -> {
        rows.add(row);
        if (rows.size() == ROWS) {
          throw new Enough();
        }
      });
    } catch (Enough enough) {
      // More rows would tell no more.
    }
    return rows;
  }

  private static String bare(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static void names(String what, String names) {
    NAMES.put(what, List.of(names.split(" ")));
  }

  /// Ends the reading of a table.
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }
}
