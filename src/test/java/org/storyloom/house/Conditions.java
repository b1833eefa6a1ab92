package org.storyloom.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// The few shapes that the rules of the house have.
final class Conditions {
  private Conditions() {}

  /// Where a condition puts what it found: the class that offends, and the sentence.
  interface Finds extends BiConsumer<JavaClass, String> {}

  /// A condition in plain code: it is handed each class and says what it found there.
  static ArchCondition<JavaClass> finding(String says, BiConsumer<JavaClass, Finds> look) {
    return new ArchCondition<>(says) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        look.accept(
            type,
            (offender, sentence) -> events.add(SimpleConditionEvent.violated(offender, sentence)));
      }
    };
  }

  /// No class of `who` depends on a class that `what` describes.
  static ArchRule noneDependsOn(
      DescribedPredicate<JavaClass> who, DescribedPredicate<JavaClass> what) {
    return noArrow(who, (from, to) -> what.test(to));
  }

  /// No dependency of a class of `who` is as described by `bad`.
  static ArchRule noArrow(
      DescribedPredicate<JavaClass> who, BiPredicate<JavaClass, JavaClass> bad) {
    return ArchRuleDefinition.classes()
        .that(who)
        .should(
            finding(
                "have no such arrow",
                (type, finds) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> bad.test(type, target(arrow)))
                        .forEach(arrow -> finds.accept(type, arrow.getDescription()))));
  }

  /// No class of `who` calls, constructs, refers to or reads a member that `bad` describes.
  static ArchRule noAccess(DescribedPredicate<JavaClass> who, Predicate<JavaAccess<?>> bad) {
    return ArchRuleDefinition.classes()
        .that(who)
        .should(
            finding(
                "make no such access",
                (type, finds) ->
                    type.getAccessesFromSelf().stream()
                        .filter(bad)
                        .forEach(access -> finds.accept(type, access.getDescription()))));
  }

  /// Classes of these packages and below.
  static DescribedPredicate<JavaClass> packages(String... packages) {
    return DescribedPredicate.describe(
        "of " + String.join(", ", packages),
        type -> {
          for (String name : packages) {
            if (type.getPackageName().equals(name)
                || type.getPackageName().startsWith(name + ".")) {
              return true;
            }
          }
          return false;
        });
  }

  /// An access to a member of exactly this class with one of these names; any member where none is
  /// given.
  static Predicate<JavaAccess<?>> member(String owner, String... names) {
    return access ->
        access.getTargetOwner().getName().equals(owner)
            && (names.length == 0 || java.util.List.of(names).contains(access.getName()));
  }

  /// The outermost class around a class.
  static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Conditions::outermost).orElse(type);
  }

  private static JavaClass target(Dependency arrow) {
    return arrow.getTargetClass().getBaseComponentType();
  }
}
