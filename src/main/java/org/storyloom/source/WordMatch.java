package org.storyloom.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the words that two versions of a text share, in order. From words that stand exactly once
/// in both it works inwards (patience diff, Bram Cohen); where there is none, by the shortest edit;
/// where that would be long, the stretch counts as rewritten. In a word that took the place of
/// another, the letters at both ends that are the same count as shared: a typing error put right.
final class WordMatch {
  private final String old;
  private final String now;
  private final int[] oldAt;
  private final int[] nowAt;
  private final int[] oldWords;
  private final int[] nowWords;
  private final int[] onceInOld;
  private final int[] onceInNow;
  private final List<Alignment.Run> runs = new ArrayList<>();
  private int oldDone;
  private int nowDone;

  private WordMatch(String old, String now) {
    this.old = old;
    this.now = now;
    oldAt = starts(old);
    nowAt = starts(now);
    Map<String, Integer> numbers = new HashMap<>();
    oldWords = numbered(old, oldAt, numbers);
    nowWords = numbered(now, nowAt, numbers);
    onceInOld = new int[numbers.size()];
    onceInNow = new int[numbers.size()];
  }

  /// The shared stretches, in the order of both texts.
  static List<Alignment.Run> runs(String old, String now) {
    WordMatch match = new WordMatch(old, now);
    match.match(0, match.oldWords.length, 0, match.nowWords.length);
    match.fill(old.length(), now.length());
    return match.runs;
  }

  /// Where each word, and each character between words, starts; at last where the text ends.
  private static int[] starts(String text) {
    int[] starts = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      starts[count++] = i;
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      while (inWord(c) && i < text.length() && inWord(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
    }
    starts[count++] = text.length();
    return Arrays.copyOf(starts, count);
  }

  private static boolean inWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static int[] numbered(String text, int[] starts, Map<String, Integer> numbers) {
    int[] words = new int[starts.length - 1];
    for (int i = 0; i < words.length; i++) {
      String word = text.substring(starts[i], starts[i + 1]);
      words[i] = numbers.computeIfAbsent(word, unseen -> numbers.size());
    }
    return words;
  }

  private void match(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    int a = oldFrom;
    int b = nowFrom;
    while (a < oldTo && b < nowTo && oldWords[a] == nowWords[b]) {
      share(a++, b++);
    }
    int c = oldTo;
    int d = nowTo;
    while (c > a && d > b && oldWords[c - 1] == nowWords[d - 1]) {
      c--;
      d--;
    }
    if (a < c && b < d) {
      between(a, c, b, d);
    }
    for (int i = 0; c + i < oldTo; i++) {
      share(c + i, d + i);
    }
  }

  private void between(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    List<int[]> anchors = anchors(oldFrom, oldTo, nowFrom, nowTo);
    if (anchors.isEmpty()) {
      int[] olds = Arrays.copyOfRange(oldWords, oldFrom, oldTo);
      int[] nows = Arrays.copyOfRange(nowWords, nowFrom, nowTo);
      for (int[] pair : ShortestEdit.shared(olds, nows)) {
        share(oldFrom + pair[0], nowFrom + pair[1]);
      }
      return;
    }
    int a = oldFrom;
    int b = nowFrom;
    for (int[] anchor : anchors) {
      match(a, anchor[0], b, anchor[1]);
      share(anchor[0], anchor[1]);
      a = anchor[0] + 1;
      b = anchor[1] + 1;
    }
    match(a, oldTo, b, nowTo);
  }

  /// Words that stand once in each of these ranges: the longest row of them in the order of both.
  private List<int[]> anchors(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    mark(oldWords, oldFrom, oldTo, onceInOld);
    mark(nowWords, nowFrom, nowTo, onceInNow);
    List<int[]> pairs = new ArrayList<>();
    for (int i = oldFrom; i < oldTo; i++) {
      int word = oldWords[i];
      if (onceInOld[word] == i + 1 && onceInNow[word] > 0) {
        pairs.add(new int[] {i, onceInNow[word] - 1});
      }
    }
    clear(oldWords, oldFrom, oldTo, onceInOld);
    clear(nowWords, nowFrom, nowTo, onceInNow);
    return rising(pairs);
  }

  /// Notes for each word its place plus one, or -1 where it stands more than once.
  private static void mark(int[] words, int from, int to, int[] once) {
    for (int i = from; i < to; i++) {
      once[words[i]] = once[words[i]] == 0 ? i + 1 : -1;
    }
  }

  private static void clear(int[] words, int from, int to, int[] once) {
    for (int i = from; i < to; i++) {
      once[words[i]] = 0;
    }
  }

  /// The longest part of the pairs, sorted by the old text, that rises in the new text too.
  private static List<int[]> rising(List<int[]> pairs) {
    int[] before = new int[pairs.size()];
    int[] ends = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(ends[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    List<int[]> row = new ArrayList<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      row.add(pairs.get(i));
    }
    return row.reversed();
  }

  private void share(int oldWord, int nowWord) {
    int from = oldAt[oldWord];
    int to = nowAt[nowWord];
    fill(from, to);
    int length = oldAt[oldWord + 1] - from;
    runs.add(new Alignment.Run(from, to, length));
    oldDone = from + length;
    nowDone = to + length;
  }

  /// What lies between the last shared word and these places: one word in the place of another.
  private void fill(int oldTo, int nowTo) {
    int most = Math.min(oldTo - oldDone, nowTo - nowDone);
    int head = 0;
    while (head < most && old.charAt(oldDone + head) == now.charAt(nowDone + head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head && old.charAt(oldTo - 1 - tail) == now.charAt(nowTo - 1 - tail)) {
      tail++;
    }
    if (head > 0 && Character.isHighSurrogate(old.charAt(oldDone + head - 1))) {
      head--;
    }
    if (tail > 0 && Character.isLowSurrogate(old.charAt(oldTo - tail))) {
      tail--;
    }
    if (2 * (head + tail) >= most) {
      runs.add(new Alignment.Run(oldDone, nowDone, head));
      runs.add(new Alignment.Run(oldTo - tail, nowTo - tail, tail));
    }
    oldDone = oldTo;
    nowDone = nowTo;
  }
}
