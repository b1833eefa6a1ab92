package org.storyloom.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// Which rooms the house has and on which floor each stands, for one root package. Every arrow
/// points down, and rooms on one floor never import each other. A room is a package below the root
/// with all below it; each pane of `ui` is one.
record Plan(String root) {
  /// The floors from the ground up. A package that stands here nowhere has no place in the house.
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("store", "job", "l10n", "table"),
          List.of("study", "memo"),
          List.of("cases", "codebook", "indicator"),
          List.of("source"),
          List.of("coding", "survey"),
          List.of("safeguard"),
          List.of("output"),
          List.of("finding", "search", "analysis"),
          List.of("triangulation"),
          List.of("learningloop"),
          List.of("workspace"),
          List.of("exchange"),
          List.of("bundle"),
          List.of("ui", "cli"),
          List.of(""));

  /// The floors inside `ui`: widgets, what panes share, the panes, and the shell that knows them
  /// all.
  private static final List<String> BELOW_PANES = List.of("ui.control", "ui.bench");

  private static final int PANE = BELOW_PANES.size();
  private static final String SHELL = "ui.shell";

  /// The room of a class: `""` for the front door, `codebook`, `ui.search`.
  String room(JavaClass type) {
    String below = below(type);
    int first = below.indexOf('.');
    int second = below.indexOf('.', first + 1);
    if (!below.startsWith("ui.")) {
      return first < 0 ? below : below.substring(0, first);
    }
    return second < 0 ? below : below.substring(0, second);
  }

  /// The package of a class without the root: `source.files`.
  String below(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(root) ? "" : name.substring(root.length() + 1);
  }

  boolean holds(JavaClass type) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  /// The floor of a room, counted from 1; empty where the plan has no such room. Everything in `ui`
  /// stands on one floor.
  OptionalInt floor(String room) {
    String whole = room.startsWith("ui.") ? "ui" : room;
    for (int i = 0; i < FLOORS.size(); i++) {
      if (FLOORS.get(i).contains(whole)) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /// The floor of a room inside `ui`.
  static int screenFloor(String room) {
    int below = BELOW_PANES.indexOf(room);
    return room.equals(SHELL) ? PANE + 1 : below < 0 ? PANE : below;
  }

  static boolean isPane(String room) {
    return room.startsWith("ui.") && screenFloor(room) == PANE;
  }

  /// Classes in one of these packages, each given without the root, or below it.
  DescribedPredicate<JavaClass> in(String... places) {
    return DescribedPredicate.describe(
        "in " + String.join(", ", places),
        type -> holds(type) && Arrays.stream(places).anyMatch(place -> within(below(type), place)));
  }

  /// Classes of this house in none of these packages.
  DescribedPredicate<JavaClass> outside(String... places) {
    return DescribedPredicate.describe(
        "outside " + String.join(", ", places),
        type ->
            holds(type) && Arrays.stream(places).noneMatch(place -> within(below(type), place)));
  }

  /// The class of this name, given without the root, and what is nested in it.
  DescribedPredicate<JavaClass> named(String name) {
    String whole = root + "." + name;
    return DescribedPredicate.describe(
        "is " + name,
        type -> type.getName().equals(whole) || type.getName().startsWith(whole + "$"));
  }

  /// Whether a class is written by the code generator from the schema.
  boolean isGenerated(JavaClass type) {
    return holds(type) && within(below(type), "store.db");
  }

  private static boolean within(String below, String place) {
    return below.equals(place) || (!place.isEmpty() && below.startsWith(place + "."));
  }
}
