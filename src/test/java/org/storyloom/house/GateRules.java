package org.storyloom.house;

import static org.storyloom.house.Conditions.finding;
import static org.storyloom.house.Rule.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;

/// Everything that leaves goes through one gate.
final class GateRules {
  private static final Set<String> WAYS_OUT =
      Set.of("java.nio.file.Path", "java.io.File", "java.io.OutputStream", "java.io.Writer");

  private GateRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "Whatever writes an output takes a safeguard.Cleared",
            "consent, redaction and disclosure rules live in the gate, and nothing gets past it by accident",
            GateRules::writersTakeCleared,
            "output.WritesBytes",
            "output.WritesStream",
            "exchange.WritesPast"));
  }

  private static ArchRule writersTakeCleared(Plan plan) {
    return ArchRuleDefinition.classes()
        .that(plan.in("output", "exchange", "bundle"))
        .should(
            finding(
                "take what the gate has cleared",
                (type, finds) -> {
                  for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (writes(plan, unit) && !takesCleared(plan, unit)) {
                      finds.accept(
                          type,
                          "Method <%s> writes and takes no Cleared".formatted(unit.getFullName()));
                    }
                  }
                }));
  }

  /// A public method of `output` that answers bytes or is given a place to write to, and any that
  /// opens a file to write.
  private static boolean writes(Plan plan, JavaCodeUnit unit) {
    if (unit.getModifiers().contains(JavaModifier.PRIVATE)) {
      return false;
    }
    boolean opens =
        ScreenDoors.reaches(unit, near -> near.equals(unit.getOwner()), Files::opensForWriting);
    return opens || (plan.in("output").test(unit.getOwner()) && isPublicWriter(unit));
  }

  private static boolean isPublicWriter(JavaCodeUnit unit) {
    return unit instanceof JavaMethod
        && ScreenDoors.isPublicDoor(unit.getOwner())
        && unit.getModifiers().contains(JavaModifier.PUBLIC)
        && (unit.getRawReturnType().getName().equals("[B")
            || unit.getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .anyMatch(WAYS_OUT::contains));
  }

  private static boolean takesCleared(Plan plan, JavaCodeUnit unit) {
    return unit.getRawParameterTypes().stream()
        .anyMatch(type -> type.getName().equals(plan.root() + ".safeguard.Cleared"));
  }
}
