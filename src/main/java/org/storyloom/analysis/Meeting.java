package org.storyloom.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.Mark;
import org.storyloom.source.SourceId;

/// Finds which codings meet, in one sweep while they pass by source and start: codings that have
/// begun and not ended are open; whatever begins meets what is open. The letters under themes are
/// counted between one border (a start or an end) and the next, so that a theme that is open twice
/// counts once.
final class Meeting implements Consumer<Mark> {
  private final List<ThemeId> themes;
  private final Map<ThemeId, Integer> places = new HashMap<>();
  private final int[][] pairs;
  private final long[][] letters;
  private final List<Mark> open = new ArrayList<>();
  private final int[] openings;
  private final int[] openThemes;
  private int openCount;
  private @Nullable SourceId source;
  private long[] borders = new long[64];
  private int borderCount;

  /// @param themes all that may come, in the order of the answer
  Meeting(List<ThemeId> themes) {
    this.themes = themes;
    for (ThemeId theme : themes) {
      places.put(theme, places.size());
    }
    pairs = new int[themes.size()][themes.size()];
    letters = new long[themes.size()][themes.size()];
    openings = new int[themes.size()];
    openThemes = new int[themes.size()];
  }

  @Override
  public void accept(Mark mark) {
    if (!mark.source().equals(source)) {
      leave();
      source = mark.source();
    }
    int theme = Objects.requireNonNull(places.get(mark.theme()));
    pairs[theme][theme]++;
    open.removeIf(other -> other.end() <= mark.start());
    for (Mark other : open) {
      int met = Objects.requireNonNull(places.get(other.theme()));
      if (met != theme) {
        pairs[theme][met]++;
        pairs[met][theme]++;
      }
    }
    open.add(mark);
    border(mark.start(), theme, true);
    border(mark.end(), theme, false);
  }

  private void border(int at, int theme, boolean opens) {
    if (borderCount == borders.length) {
      borders = Arrays.copyOf(borders, 2 * borderCount);
    }
    borders[borderCount++] = (long) at << 32 | (long) theme << 1 | (opens ? 1 : 0);
  }

  /// Counts the letters of the source that is left.
  private void leave() {
    Arrays.sort(borders, 0, borderCount);
    int before = 0;
    for (int i = 0; i < borderCount; i++) {
      int at = (int) (borders[i] >>> 32);
      int theme = (int) borders[i] >>> 1;
      count(at - before);
      before = at;
      if ((borders[i] & 1) == 1) {
        begin(theme);
      } else {
        end(theme);
      }
    }
    borderCount = 0;
    open.clear();
  }

  private void count(int length) {
    if (length == 0) {
      return;
    }
    for (int i = 0; i < openCount; i++) {
      for (int j = 0; j < openCount; j++) {
        letters[openThemes[i]][openThemes[j]] += length;
      }
    }
  }

  private void begin(int theme) {
    if (openings[theme]++ == 0) {
      openThemes[openCount++] = theme;
    }
  }

  private void end(int theme) {
    if (--openings[theme] == 0) {
      int at = 0;
      while (openThemes[at] != theme) {
        at++;
      }
      openThemes[at] = openThemes[--openCount];
    }
  }

  CoOccurrence done() {
    leave();
    List<Integer> coded = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      if (pairs[i][i] > 0) {
        coded.add(i);
      }
    }
    List<List<Together>> cells = new ArrayList<>();
    for (int row : coded) {
      List<Together> cellsOfRow = new ArrayList<>(coded.size());
      for (int column : coded) {
        int count = pairs[row][column];
        cellsOfRow.add(count == 0 ? Together.NEVER : new Together(count, letters[row][column]));
      }
      cells.add(cellsOfRow);
    }
    return new CoOccurrence(coded.stream().map(themes::get).toList(), cells);
  }
}
