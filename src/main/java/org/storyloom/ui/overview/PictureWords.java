package org.storyloom.ui.overview;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.storyloom.l10n.Messages;
import org.storyloom.ui.control.chart.BarsAndLine;
import org.storyloom.ui.control.chart.DumbbellChart;

/// The two pictures in words.
record PictureWords(Messages words, StudyState.Pictures pictures) {
  /// More days than these do not stand side by side.
  private static final int MOST_DAYS = 62;

  Optional<Page.ThemesBySite> bySite() {
    return pictures
        .bySite()
        .map(two ->
            new Page.ThemesBySite(
                two.square().name(),
                two.circle().name(),
                two.pairs().stream()
                    .map(pair ->
                        new DumbbellChart.Row(
                            pair.theme().name(),
                            pair.hue(),
                            Optional.of(pair.square()),
                            Optional.of(pair.circle())))
                    .toList()));
  }

  Optional<Page.AgainstReach> against() {
    return pictures.against().flatMap(this::against);
  }

  private Optional<Page.AgainstReach> against(StudyState.Against both) {
    LocalDate first = both.readings().firstKey();
    LocalDate last = both.readings().lastKey();
    if (first.plusDays(MOST_DAYS).isBefore(last)) {
      return Optional.empty();
    }
    DateTimeFormatter day =
        DateTimeFormatter.ofPattern(words.text("overview.date.short"), words.locale());
    List<BarsAndLine.Point> points = new ArrayList<>();
    double reached = 0;
    for (LocalDate at = first; !at.isAfter(last); at = at.plusDays(1)) {
      reached = both.readings().getOrDefault(at, reached);
      points.add(
          new BarsAndLine.Point(day.format(at), both.comments().getOrDefault(at, 0), reached));
    }
    int highest =
        points.stream()
            .max(Comparator.comparingDouble(BarsAndLine.Point::bar))
            .map(point -> (int) point.bar())
            .orElse(0);
    String value = NumberFormat.getIntegerInstance(words.locale()).format(reached);
    return Optional.of(
        new Page.AgainstReach(
            words.text(
                "overview.against.where", both.site().name(), day.format(first), day.format(last)),
            words.text("overview.against.comments", highest),
            words.text("overview.against.reach", lower(both.indicator().name()), value),
            both.indicator().name(),
            points));
  }

  private static String lower(String name) {
    return name.length() > 1 && Character.isLowerCase(name.charAt(1))
        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
        : name;
  }
}
