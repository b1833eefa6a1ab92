package org.storyloom.ui.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.search.query.QueryField;
import org.storyloom.source.SourceKind;
import org.storyloom.study.PlanPart;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.control.popup.Choice;
import org.storyloom.ui.control.popup.Completion;

/// A field that is being typed at the end of the words: `theme:mis`, and what it could become.
///
/// @param before the words before it
/// @param earlier values of it that are typed already
/// @param typed the value being typed
record Completing(String before, QueryField field, List<String> earlier, String typed) {
  private static final Pattern FIELD =
      Pattern.compile("(?s)(.*?)(?:^|(?<=\\s))(\\p{L}+):([^\\s\"()]*|\"[^\"]*)$");

  static Optional<Completing> at(String words) {
    Matcher matcher = FIELD.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String value = matcher.group(3).replace("\"", "");
    List<String> values = new ArrayList<>(List.of(value.split(",", -1)));
    String last = values.removeLast();
    return QueryField.of(matcher.group(2))
        .map(field -> new Completing(matcher.group(1), field, values, last));
  }

  /// The question once this value is taken.
  Asked taken(Asked asked, String value) {
    Asked now = asked.saying(before.strip());
    for (String one : earlier) {
      now = one.isEmpty() ? now : now.with(field, one);
    }
    return now.with(field, value);
  }

  List<Completion.Offer> offers(Answer.Study study, Bench bench) {
    StudyPlan plan = bench.plan();
    return switch (field) {
      case THEME -> themes(study, bench);
      case SITE -> parts(plan.sites(), Feather.MAP_PIN);
      case PHASE -> parts(plan.phases(), Feather.FLAG);
      case CODER -> parts(plan.coders(), Feather.USER);
      case KIND -> kinds(bench);
      case LANGUAGE -> languages(bench.messages().locale());
      case SPEAKER, COLLECTION, TITLE, CASE, DATE -> List.of();
    };
  }

  private static List<Completion.Offer> themes(Answer.Study study, Bench bench) {
    Codebook codebook = study.codebook();
    ThemeHues hues = new ThemeHues(codebook);
    List<Completion.Offer> offers = new ArrayList<>();
    for (Theme theme : codebook.inOrder()) {
      int count = study.codings().getOrDefault(theme.id(), 0);
      String above = codebook.above(theme.id()).stream().findFirst().map(Theme::name).orElse("");
      offers.add(
          new Completion.Offer(
              Choice.theme(theme.slug(), theme.name(), above, "", hues.of(theme.id())),
              bench.text("searching.codings", count)));
    }
    return offers;
  }

  private static List<Completion.Offer> parts(List<? extends PlanPart> parts, Feather icon) {
    return parts.stream().map(part -> offer(part.slug(), part.name(), icon)).toList();
  }

  private static List<Completion.Offer> kinds(Bench bench) {
    return List.of(SourceKind.values()).stream()
        .map(kind ->
            offer(kind.word(), bench.text("searching.kind." + kind.word()), Feather.FILE_TEXT))
        .toList();
  }

  private static List<Completion.Offer> languages(Locale in) {
    return List.of("en", "lt").stream()
        .map(tag -> offer(tag, Locale.forLanguageTag(tag).getDisplayLanguage(in), Feather.GLOBE))
        .toList();
  }

  private static Completion.Offer offer(String value, String name, Feather icon) {
    return new Completion.Offer(Choice.act(value, name, "", "", icon), "");
  }
}
