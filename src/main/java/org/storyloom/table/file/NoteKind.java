package org.storyloom.table.file;

import java.util.Locale;

/// Everything that reading a file may have to say. What stands in brackets are the note's facts.
public enum NoteKind {
  /// More notes of one kind than are listed [kind, how many more].
  MORE(false),

  /// The encoding was guessed [charset, the next best or nothing].
  ENCODING_GUESSED(false),
  /// Bytes that are no characters in this encoding became U+FFFD [how many, charset].
  BYTES_REPLACED(false),
  /// U+0000 or lone surrogates became U+FFFD [how many].
  CHARACTERS_REPLACED(false),

  /// A row with more or fewer cells than the header [cells expected, cells found].
  RAGGED_ROW(false),
  /// A quote is opened here and never closed; the line was taken as it stands [].
  UNCLOSED_QUOTE(false),
  /// Two columns with one name [name, name given to this one].
  REPEATED_HEADER(false),
  /// A column without a name [name given to it].
  UNNAMED_COLUMN(false),
  /// A sheet that was not read [name, `hidden` or nothing].
  OTHER_SHEET(false),
  /// A formula whose value the file does not hold [cell].
  FORMULA_WITHOUT_VALUE(false),
  /// A cell that holds an error [cell, error].
  ERROR_CELL(false),
  /// An element of a JSON list that is no object [what it is].
  NOT_AN_OBJECT(false),
  /// Every date of a column can be read both ways; one was chosen [chosen: `day first` or `month
  /// first`].
  DATES_AMBIGUOUS(false),
  /// Some dates of a column speak for the day first, others for the month first [chosen].
  DATES_CONTRADICT(false),
  /// Every number of a column can be read both ways; one was chosen [decimal mark chosen].
  NUMBERS_AMBIGUOUS(false),
  /// Words that are no date [words].
  DATE_UNREAD(false),
  /// Words that are no number [words].
  NUMBER_UNREAD(false),

  /// A comment without words, left out [its id or nothing].
  EMPTY_TEXT(false),
  /// A second comment of the same id with other words; it came in without an id [id].
  REPEATED_ID(false),
  /// A comment of the same id and words as one before it, left out [id].
  REPEATED_ROW(false),

  /// A column that was named and that the table does not have [name].
  COLUMN_MISSING(false),
  /// The file could not be read to its end; what came before came in [].
  BROKEN_OFF(false),
  /// Comments that the collection had already, left out [how many].
  ALREADY_HERE(false),
  /// A comment that the collection has with other words, which stay [id].
  OTHER_WORDS(false),

  /// Words of a footnote, kept here and not in the text [words].
  FOOTNOTE(true),
  /// Words of an endnote, kept here and not in the text [words].
  ENDNOTE(true),
  /// Words that somebody wrote in the margin [author, words].
  MARGIN_COMMENT(true),
  /// Words that a tracked change takes out; they are not in the text [author, words].
  DELETED_WORDS(true),
  /// Words that a tracked change puts in; they are in the text [author].
  INSERTED_WORDS(false),
  /// Words of a header or footer, kept here and not in the text [words].
  HEADER_OR_FOOTER(true),
  /// Words that the document hides from view; they are in the text [].
  HIDDEN_WORDS(false),
  /// A text box; its words stand after the paragraph it hangs on [].
  TEXT_BOX(false),
  /// A picture, which is no text [its description or nothing].
  PICTURE(false),
  /// An embedded object, chart or diagram, which is not read [what it is].
  EMBEDDED(false),
  /// Another document inside this one, which is not read [its name].
  OTHER_DOCUMENT(false),
  /// A sign of a symbol font, kept as the font's own code [font].
  SYMBOL(false),
  /// Numbers that the program draws before paragraphs; they are not in the text [how many
  /// paragraphs].
  NUMBERING(false),
  /// Reading of small signs above a word (ruby), kept here and not in the text [words].
  RUBY(true),

  /// The file lacks the line that says it is WebVTT [].
  NO_SUBTITLE_HEADER(false),
  /// A time that is none; the words are kept [the line].
  TIME_INVALID(false),
  /// Words without a time; they are kept [].
  TIME_MISSING(false),
  /// A time without words [].
  CUE_EMPTY(false),
  /// A remark of the subtitle's maker, kept here and not in the text [words].
  REMARK(true),
  /// Lines that rolling captions repeat, left out [how many].
  ROLLING_REPEATS(false);

  private final boolean keptWhole;

  NoteKind(boolean keptWhole) {
    this.keptWhole = keptWhole;
  }

  /// Whether notes of this kind carry words of the file that stand nowhere else, so that none of
  /// them may be dropped.
  public boolean keptWhole() {
    return keptWhole;
  }

  /// The key of its words.
  public String key() {
    return "table.note." + name().toLowerCase(Locale.ROOT);
  }
}
