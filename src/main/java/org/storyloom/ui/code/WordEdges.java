package org.storyloom.ui.code;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// Where words end in a text, so that a passage grows and shrinks by whole words.
final class WordEdges {
  private WordEdges() {}

  /// The end of the next word after `position`, or the end of the text.
  static int after(String text, int position) {
    BreakIterator words = words(text);
    int from = Math.min(position, text.length());
    int end = words.following(Math.min(from, text.length() - 1));
    while (end != BreakIterator.DONE
        && (end <= from || words.getRuleStatus() == BreakIterator.WORD_NONE)) {
      end = words.next();
    }
    return end == BreakIterator.DONE ? text.length() : end;
  }

  /// The end of the last word that ends before `position`, or -1 where there is none.
  static int before(String text, int position) {
    BreakIterator words = words(text);
    int end = words.preceding(position);
    while (end != BreakIterator.DONE && words.getRuleStatus() == BreakIterator.WORD_NONE) {
      end = words.previous();
    }
    return end == BreakIterator.DONE || end == 0 ? -1 : end;
  }

  private static BreakIterator words(String text) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text);
    return words;
  }
}
