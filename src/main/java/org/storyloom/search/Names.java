package org.storyloom.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.Themes;
import org.storyloom.search.query.Query;
import org.storyloom.search.words.WordForms;
import org.storyloom.source.Collection;
import org.storyloom.source.Sources;
import org.storyloom.store.Database;
import org.storyloom.study.Coder;
import org.storyloom.study.PlanPart;
import org.storyloom.study.Plans;
import org.storyloom.study.SiteId;
import org.storyloom.study.StudyPlan;

/// What the parts of the study are called at the moment: turns the values of a question into
/// identifiers.
///
/// A value is a name, a short name or, of a theme, (the end of) a path; upper case, accents and
/// spaces do not matter. Where nothing is called so, it is the beginning of a name, and at last the
/// beginning of a word in one.
record Names(StudyPlan plan, Codebook codebook, List<Collection> collections) {
  private static final Pattern PATH = Pattern.compile("\\s*[/>›]\\s*");

  static Names read(Database database) {
    return new Names(
        new Plans(database).read(),
        new Themes(database).read(),
        new Sources(database).collections());
  }

  /// The themes called so, in order.
  List<Theme> named(Query.In in) {
    return matching(codebook.inOrder(), this::names, in);
  }

  /// The themes called so and all below them.
  Set<UUID> themes(Query.In in) {
    Set<UUID> ids = new HashSet<>();
    for (Theme theme : named(in)) {
      ids.add(theme.id().value());
      codebook.below(theme.id()).forEach(below -> ids.add(below.id().value()));
    }
    return ids;
  }

  /// The sites called so and all within them.
  Set<UUID> sites(Query.In in) {
    return matching(plan.sites(), Names::names, in).stream()
        .flatMap(site -> plan.withAllInside(site.id()).stream())
        .map(SiteId::value)
        .collect(Collectors.toSet());
  }

  Set<UUID> phases(Query.In in) {
    return matching(plan.phases(), Names::names, in).stream()
        .map(phase -> phase.id().value())
        .collect(Collectors.toSet());
  }

  Set<UUID> collections(Query.In in) {
    return matching(collections, some -> List.of(some.name(), some.slug()), in).stream()
        .map(some -> some.id().value())
        .collect(Collectors.toSet());
  }

  Set<UUID> coders(Query.In in) {
    return matching(plan.coders(), Names::initialled, in).stream()
        .map(coder -> coder.id().value())
        .collect(Collectors.toSet());
  }

  /// What the parts of the study that a value means are called; the value itself where it means no
  /// part of it.
  List<String> called(Query.In in) {
    List<String> called =
        switch (in.field()) {
          case THEME -> named(in).stream().map(theme -> codebook.path(theme.id())).toList();
          case SITE -> called(plan.sites(), in);
          case PHASE -> called(plan.phases(), in);
          case CODER ->
              matching(plan.coders(), Names::initialled, in).stream().map(Coder::name).toList();
          case COLLECTION ->
              matching(collections, some -> List.of(some.name(), some.slug()), in).stream()
                  .map(Collection::name)
                  .toList();
          case KIND, SPEAKER, LANGUAGE, TITLE, CASE, DATE -> List.of();
        };
    return called.isEmpty() ? List.of(in.value()) : called;
  }

  private static List<String> called(List<? extends PlanPart> parts, Query.In in) {
    return matching(parts, Names::names, in).stream().map(PlanPart::name).toList();
  }

  private static <T> List<T> matching(
      List<? extends T> all, Function<T, List<String>> names, Query.In in) {
    String value = key(in.value());
    List<T> found = in.begins() ? List.of() : those(all, names, name -> name.equals(value));
    if (found.isEmpty()) {
      found = those(all, names, name -> name.startsWith(value));
    }
    if (found.isEmpty() && !in.begins()) {
      found = those(all, names, name -> name.contains(" " + value));
    }
    return found;
  }

  private static <T> List<T> those(
      List<? extends T> all,
      Function<T, List<String>> names,
      java.util.function.Predicate<String> fits) {
    return all.stream()
        .<T>map(one -> one)
        .filter(one -> names.apply(one).stream().map(Names::key).anyMatch(fits))
        .toList();
  }

  private static List<String> names(PlanPart part) {
    return List.of(part.name(), part.slug());
  }

  private static List<String> initialled(Coder coder) {
    return List.of(coder.name(), coder.slug(), coder.initials());
  }

  /// Its short name, its path, and every end of the path down to its name.
  private List<String> names(Theme theme) {
    List<String> names = new ArrayList<>(List.of(theme.name(), theme.slug()));
    String path = theme.name();
    for (Theme above : codebook.above(theme.id())) {
      path = above.name() + Codebook.BETWEEN + path;
      names.add(path);
    }
    return names;
  }

  /// A name without what does not matter in it.
  static String key(String name) {
    String bare = WordForms.bare(WordForms.written(name)).strip().replaceAll("\\s+", " ");
    return PATH.matcher(bare).replaceAll("/");
  }
}
