package org.storyloom.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static org.storyloom.house.Conditions.finding;
import static org.storyloom.house.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What things are called.
final class NameRules {
  private static final Pattern EMPTY_WORDS =
      Pattern.compile("Manager|Service|Helper|Util|Impl(?![a-z])|Base(?![a-z])|Abstract");

  private static final Pattern FIRST_WORD = Pattern.compile("[A-Z][a-z]*");

  private NameRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "Implementations of Command are records",
            "a change to the study is a value: it can be compared, logged and run again",
            plan -> commands(plan, JavaClass::isRecord, "is a command and no record"),
            "codebook.MergeByClass"),
        rule(
            "Commands are named by a verb",
            "a command says what is done to the study, in the field's words",
            plan -> commands(plan, NameRules::startsWithVerb, "is a command not named by a verb"),
            "codebook.ThemeDeletion"),
        rule(
            "No Manager, Service, Helper, Util, Impl, Base or Abstract",
            "a name that could stand on any class says nothing about this one",
            NameRules::namesSaySomething,
            "coding.AbstractCoding",
            "coding.CodingManager",
            "coding.CodingUtils"));
  }

  private static ArchRule commands(
      Plan plan, java.util.function.Predicate<JavaClass> good, String fault) {
    DescribedPredicate<JavaClass> command =
        DescribedPredicate.describe(
            "a command",
            type -> type.isAssignableTo(plan.root() + ".store.Command") && !type.isInterface());
    return ArchRuleDefinition.classes()
        .that(plan.outside().and(command))
        .should(
            finding(
                "be a record named by a verb",
                (type, finds) -> {
                  if (!good.test(type)) {
                    finds.accept(type, "Class <%s> %s".formatted(type.getName(), fault));
                  }
                }));
  }

  private static ArchRule namesSaySomething(Plan plan) {
    return ArchRuleDefinition.classes()
        .that(plan.outside().and(not(DescribedPredicate.describe("generated", plan::isGenerated))))
        .should(
            finding(
                "have a name that says something",
                (type, finds) -> {
                  Matcher empty = EMPTY_WORDS.matcher(type.getSimpleName());
                  if (empty.find()) {
                    finds.accept(
                        type,
                        "Class <%s> is named by the empty word '%s'"
                            .formatted(type.getName(), empty.group()));
                  }
                }));
  }

  private static boolean startsWithVerb(JavaClass type) {
    Matcher first = FIRST_WORD.matcher(type.getSimpleName());
    return first.lookingAt() && Verbs.KNOWN.contains(first.group());
  }
}
