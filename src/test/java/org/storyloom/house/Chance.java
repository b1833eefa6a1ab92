package org.storyloom.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.util.Set;

/// What differs from run to run: the clock and dice.
final class Chance {
  private Chance() {}

  /// Reading what time it is. `System.nanoTime` measures and is free.
  static boolean readsClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return switch (access.getName()) {
      case "now" -> owner.startsWith("java.time.");
      case "currentTimeMillis" -> owner.equals("java.lang.System");
      case "instant", "millis" -> access.getTargetOwner().isAssignableTo(java.time.Clock.class);
      case "getInstance" -> owner.equals("java.util.Calendar");
      case "<init>" -> owner.equals("java.util.Date") && hasNoArguments(access);
      default -> owner.equals("java.time.Clock") && access.getName().startsWith("system");
    };
  }

  /// Chance that no seed governs.
  static boolean throwsDice(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return switch (access.getName()) {
      case "randomUUID" -> owner.equals("java.util.UUID");
      case "random" -> owner.equals("java.lang.Math") || owner.equals("java.lang.StrictMath");
      case "shuffle" -> owner.equals("java.util.Collections") && argumentsOf(access) == 1;
      case "<init>" ->
          Set.of("java.util.Random", "java.util.SplittableRandom").contains(owner)
              && hasNoArguments(access);
      default ->
          owner.equals("java.util.concurrent.ThreadLocalRandom")
              || owner.equals("java.util.random.RandomGenerator");
    };
  }

  private static boolean hasNoArguments(JavaAccess<?> access) {
    return access instanceof JavaConstructorCall && argumentsOf(access) == 0;
  }

  private static int argumentsOf(JavaAccess<?> access) {
    return access.getTarget()
            instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget call
        ? call.getRawParameterTypes().size()
        : -1;
  }
}
