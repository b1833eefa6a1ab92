package org.storyloom.house;

import static org.storyloom.house.Conditions.finding;
import static org.storyloom.house.Conditions.noArrow;
import static org.storyloom.house.Conditions.noneDependsOn;
import static org.storyloom.house.Rule.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/// Who may know whom: rooms, floors and panes.
final class RoomRules {
  private RoomRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "Every package has its place in the plan",
            "a room that stands on no floor is one whose arrows nobody checks",
            RoomRules::everyRoomIsPlanned,
            "attic.Lost"),
        rule(
                "No cycle between rooms",
                "a room that can be read, tested and changed alone needs its neighbours to leave it alone",
                plan -> noCycle("rooms", plan, type -> whole(plan.room(type))),
                "coding.Marks",
                "source.Texts")
            .in("cycle"),
        rule(
                "No cycle between the rooms of ui",
                "a pane that can be drawn and tested alone needs the others to leave it alone",
                plan -> noCycle("ui rooms", plan, type -> screen(plan.room(type))),
                "ui.bench.Bench",
                "ui.control.Swatch")
            .in("cycle"),
        rule(
            "Arrows point down",
            "the words of the study must not hang on what is done with them: upper floors change more often",
            plan -> noArrow(plan.outside(), (from, to) -> climbs(plan, from, to)),
            "codebook.CountsFindings"),
        rule(
            "Rooms on one floor never import each other",
            "neighbours that lean on each other are one room with two names",
            plan -> noArrow(plan.outside(), (from, to) -> leansOnNeighbour(plan, from, to)),
            "codebook.KnowsIndicator"),
        rule(
            "Panes do not know each other",
            "a pane asks the bench to go somewhere; only the shell knows who lives there",
            plan -> noArrow(plan.in("ui"), (from, to) -> visitsOtherPane(plan, from, to)),
            "ui.search.KnowsCodePane"),
        rule(
            "Inside ui, widgets stand below the bench, the bench below the panes, the shell on top",
            "the shell alone wires panes, and what all panes share must not lean on one of them",
            plan -> noArrow(plan.in("ui"), (from, to) -> climbsInUi(plan, from, to)),
            "ui.bench.KnowsCodePane"),
        rule(
            "Widgets know no study",
            "a widget that knows a theme or a source can be used for nothing else; l10n, table and job have none",
            plan ->
                noneDependsOn(
                    plan.in("ui.control"),
                    plan.outside("ui", "l10n", "table", "job").as("of the study")),
            "ui.control.DrawsTheme"));
  }

  private static ArchRule everyRoomIsPlanned(Plan plan) {
    return ArchRuleDefinition.classes()
        .that(plan.outside())
        .should(
            finding(
                "have a place in the plan",
                (type, finds) -> {
                  boolean page = type.getSimpleName().equals("package-info");
                  String room = plan.room(type);
                  if (plan.floor(room).isEmpty() || (room.equals("ui") && !page)) {
                    finds.accept(
                        type, "Class <%s> lives in no room of the plan".formatted(type.getName()));
                  }
                }));
  }

  private static ArchRule noCycle(
      String what, Plan plan, Function<JavaClass, SliceIdentifier> slice) {
    SliceAssignment assignment =
        new SliceAssignment() {
          @Override
          public String getDescription() {
            return what;
          }

          @Override
          public SliceIdentifier getIdentifierOf(JavaClass type) {
            return plan.holds(type) ? slice.apply(type) : SliceIdentifier.ignore();
          }
        };
    return SlicesRuleDefinition.slices()
        .assignedFrom(assignment)
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  private static SliceIdentifier whole(String room) {
    return room.isEmpty()
        ? SliceIdentifier.ignore()
        : SliceIdentifier.of(room.startsWith("ui.") ? "ui" : room);
  }

  private static SliceIdentifier screen(String room) {
    return room.startsWith("ui.") ? SliceIdentifier.of(room) : SliceIdentifier.ignore();
  }

  private static boolean climbs(Plan plan, JavaClass from, JavaClass to) {
    if (!plan.holds(to)) {
      return false;
    }
    OptionalInt here = plan.floor(plan.room(from));
    OptionalInt there = plan.floor(plan.room(to));
    return here.isPresent() && there.isPresent() && there.getAsInt() > here.getAsInt();
  }

  private static boolean leansOnNeighbour(Plan plan, JavaClass from, JavaClass to) {
    if (!plan.holds(to)) {
      return false;
    }
    String here = plan.room(from);
    String there = plan.room(to);
    boolean bothScreen = here.startsWith("ui") && there.startsWith("ui");
    return !bothScreen
        && !here.equals(there)
        && plan.floor(here).isPresent()
        && plan.floor(here).equals(plan.floor(there));
  }

  private static boolean visitsOtherPane(Plan plan, JavaClass from, JavaClass to) {
    return plan.holds(to)
        && Plan.isPane(plan.room(from))
        && Plan.isPane(plan.room(to))
        && !plan.room(from).equals(plan.room(to));
  }

  private static boolean climbsInUi(Plan plan, JavaClass from, JavaClass to) {
    return plan.in("ui").test(to)
        && Plan.screenFloor(plan.room(to)) > Plan.screenFloor(plan.room(from));
  }
}
