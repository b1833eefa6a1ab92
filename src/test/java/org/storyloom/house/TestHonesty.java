package org.storyloom.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whether tests test: each asserts something, none is switched off, and one that is skipped says
/// why.
final class TestHonesty {
  private static final String JUPITER = "org.junit.jupiter.api.";

  private static final Set<String> TESTS =
      Set.of(
          JUPITER + "Test",
          JUPITER + "RepeatedTest",
          JUPITER + "TestFactory",
          "org.junit.jupiter.params.ParameterizedTest");

  private static final Set<String> ASSERTS =
      Set.of(
          JUPITER + "Assertions",
          "org.testfx.api.FxAssert",
          "com.tngtech.archunit.lang.ArchRule",
          "java.lang.AssertionError");

  private TestHonesty() {}

  /// A sentence for each fault.
  static List<String> faults(JavaClasses tests) {
    List<String> faults = new ArrayList<>();
    for (JavaClass type : tests) {
      Predicate<JavaClass> near = other -> tests.contain(other.getName());
      type.getMethods().stream()
          .filter(TestHonesty::isTest)
          .filter(test -> !ScreenDoors.reaches(test, near, TestHonesty::asserts))
          .forEach(test -> faults.add(test.getFullName() + " asserts nothing"));
      Stream.concat(
              type.getAnnotations().stream(),
              type.getMethods().stream().flatMap(method -> method.getAnnotations().stream()))
          .filter(TestHonesty::switchesOff)
          .forEach(off ->
              faults.add(
                  "%s is switched off by @%s without a reason that stands"
                      .formatted(type.getName(), off.getRawType().getSimpleName())));
      type.getAccessesFromSelf().stream()
          .filter(TestHonesty::assumesSilently)
          .forEach(access ->
              faults.add(access.getOrigin().getFullName() + " skips and does not say why"));
    }
    return faults.stream().sorted().toList();
  }

  private static boolean isTest(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(annotation -> TESTS.contains(annotation.getRawType().getName()));
  }

  private static boolean asserts(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return ASSERTS.contains(owner)
        || (owner.startsWith("org.assertj.core.api.") && !owner.endsWith("Assumptions"));
  }

  /// `@Disabled` is never a reason; a condition (an operating system, say) is one when it says so.
  private static boolean switchesOff(JavaAnnotation<?> annotation) {
    String name = annotation.getRawType().getName();
    return name.equals(JUPITER + "Disabled")
        || (name.startsWith(JUPITER + "condition.")
            && annotation.get("disabledReason").map(Object::toString).orElse("").isBlank());
  }

  private static boolean assumesSilently(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    if (owner.equals("org.assertj.core.api.Assumptions")) {
      return true;
    }
    return owner.equals(JUPITER + "Assumptions")
        && access.getName().startsWith("assume")
        && access.getTarget() instanceof CodeUnitAccessTarget call
        && call.getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .noneMatch(Set.of("java.lang.String", "java.util.function.Supplier")::contains);
  }
}
