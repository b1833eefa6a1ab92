package org.storyloom.source.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the words that two versions of a text share, in order. Short stretches by their shortest
/// edit; long ones inwards from groups of words, then from words, that stand exactly once in both
/// (patience diff, Bram Cohen); what that leaves counts as rewritten. Of words that took the place
/// of others the letters are compared: where most are the same, a typing error was put right.
final class WordMatch {
  /// So many words and signs in a row are one group.
  private static final int GROUP = 4;

  /// Up to so many words, in both together, the shortest edit is looked for first.
  private static final int SHORT = 4000;

  /// Words in the place of others are compared by letters up to this length.
  private static final int LETTERS = 200;

  /// This part of the letters must be the same, else they are other words.
  private static final double ALIKE = 0.6;

  private final String old;
  private final String now;
  private final int[] oldAt;
  private final int[] nowAt;
  private final int[] oldWords;
  private final int[] nowWords;
  private final int[] oldGroups;
  private final int[] nowGroups;
  private final int[] onceInOld;
  private final int[] onceInNow;
  private final List<Alignment.Run> runs = new ArrayList<>();
  private int oldDone;
  private int nowDone;

  private WordMatch(String old, String now) {
    this.old = old;
    this.now = now;
    oldAt = edges(old);
    nowAt = edges(now);
    Map<String, Integer> numbers = new HashMap<>();
    oldWords = numbered(old, oldAt, numbers);
    nowWords = numbered(now, nowAt, numbers);
    Map<List<Integer>, Integer> groups = new HashMap<>();
    oldGroups = grouped(oldWords, groups);
    nowGroups = grouped(nowWords, groups);
    onceInOld = new int[Math.max(numbers.size(), groups.size())];
    onceInNow = new int[onceInOld.length];
  }

  /// The shared stretches, in the order of both texts.
  static List<Alignment.Run> runs(String old, String now) {
    WordMatch match = new WordMatch(old, now);
    match.match(0, match.oldWords.length, 0, match.nowWords.length);
    match.fill(old.length(), now.length());
    return match.runs;
  }

  /// Where each word, and each sign between words, starts and ends; white space tells nothing.
  private static int[] edges(String text) {
    int[] edges = new int[2 * text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int start = i;
      i += Character.charCount(c);
      if (Character.isWhitespace(c)) {
        continue;
      }
      while (inWord(c) && i < text.length() && inWord(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      edges[count++] = start;
      edges[count++] = i;
    }
    return Arrays.copyOf(edges, count);
  }

  private static boolean inWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static int[] numbered(String text, int[] edges, Map<String, Integer> numbers) {
    int[] words = new int[edges.length / 2];
    for (int i = 0; i < words.length; i++) {
      String word = text.substring(edges[2 * i], edges[2 * i + 1]);
      words[i] = numbers.computeIfAbsent(word, unseen -> numbers.size());
    }
    return words;
  }

  /// For each word the number of the group of words that begins with it.
  private static int[] grouped(int[] words, Map<List<Integer>, Integer> numbers) {
    int[] groups = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      List<Integer> group =
          Arrays.stream(words, i, Math.min(words.length, i + GROUP)).boxed().toList();
      groups[i] = numbers.computeIfAbsent(group, unseen -> numbers.size());
    }
    return groups;
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
    boolean small = oldTo - oldFrom + nowTo - nowFrom <= SHORT;
    if (small && byEdits(oldFrom, oldTo, nowFrom, nowTo)) {
      return;
    }
    List<int[]> anchors = anchors(oldGroups, nowGroups, oldFrom, oldTo, nowFrom, nowTo);
    if (anchors.isEmpty()) {
      anchors = anchors(oldWords, nowWords, oldFrom, oldTo, nowFrom, nowTo);
    }
    if (anchors.isEmpty()) {
      if (!small) {
        byEdits(oldFrom, oldTo, nowFrom, nowTo);
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

  private boolean byEdits(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    int[] olds = Arrays.copyOfRange(oldWords, oldFrom, oldTo);
    int[] nows = Arrays.copyOfRange(nowWords, nowFrom, nowTo);
    Optional<List<int[]>> shared = ShortestEdit.shared(olds, nows);
    shared.orElse(List.of()).forEach(pair -> share(oldFrom + pair[0], nowFrom + pair[1]));
    return shared.isPresent();
  }

  /// What stands once in each of these ranges: the longest row of it in the order of both.
  private List<int[]> anchors(
      int[] olds, int[] nows, int oldFrom, int oldTo, int nowFrom, int nowTo) {
    mark(olds, oldFrom, oldTo, onceInOld);
    mark(nows, nowFrom, nowTo, onceInNow);
    List<int[]> pairs = new ArrayList<>();
    for (int i = oldFrom; i < oldTo; i++) {
      int word = olds[i];
      if (onceInOld[word] == i + 1 && onceInNow[word] > 0) {
        pairs.add(new int[] {i, onceInNow[word] - 1});
      }
    }
    clear(olds, oldFrom, oldTo, onceInOld);
    clear(nows, nowFrom, nowTo, onceInNow);
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
    int from = oldAt[2 * oldWord];
    int to = nowAt[2 * nowWord];
    fill(from, to);
    int length = oldAt[2 * oldWord + 1] - from;
    runs.add(new Alignment.Run(from, to, length));
    oldDone = from + length;
    nowDone = to + length;
  }

  /// What lies between the last shared word and these places: white space, or words in the place of
  /// others, with white space on both sides.
  private void fill(int oldTo, int nowTo) {
    int head = 0;
    while (oldDone + head < oldTo
        && nowDone + head < nowTo
        && sameBlank(oldDone + head, nowDone + head)) {
      head++;
    }
    int tail = 0;
    while (oldTo - tail > oldDone + head
        && nowTo - tail > nowDone + head
        && sameBlank(oldTo - tail - 1, nowTo - tail - 1)) {
      tail++;
    }
    runs.add(new Alignment.Run(oldDone, nowDone, head));
    letters(oldDone + head, oldTo - tail, nowDone + head, nowTo - tail);
    runs.add(new Alignment.Run(oldTo - tail, nowTo - tail, tail));
    oldDone = oldTo;
    nowDone = nowTo;
  }

  private boolean sameBlank(int inOld, int inNow) {
    char c = old.charAt(inOld);
    return c == now.charAt(inNow) && Character.isWhitespace(c);
  }

  private void letters(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    if (oldFrom == oldTo
        || nowFrom == nowTo
        || Math.max(oldTo - oldFrom, nowTo - nowFrom) > LETTERS) {
      return;
    }
    String was = old.substring(oldFrom, oldTo);
    String is = now.substring(nowFrom, nowTo);
    int[] olds = was.codePoints().toArray();
    int[] nows = is.codePoints().toArray();
    List<int[]> pairs = ShortestEdit.shared(olds, nows).orElse(List.of());
    if (2 * pairs.size() < ALIKE * (olds.length + nows.length)) {
      return;
    }
    for (int[] pair : pairs) {
      int from = oldFrom + was.offsetByCodePoints(0, pair[0]);
      int to = nowFrom + is.offsetByCodePoints(0, pair[1]);
      runs.add(new Alignment.Run(from, to, Character.charCount(olds[pair[0]])));
    }
  }
}
