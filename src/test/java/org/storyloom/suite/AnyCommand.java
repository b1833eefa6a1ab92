package org.storyloom.suite;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.storyloom.store.Command;
import org.storyloom.store.Database;
import org.storyloom.store.DoTogether;
import org.storyloom.store.Mint;
import org.storyloom.study.FoundStudy;

/// Makes commands of every kind that the house has. A new kind takes part without being listed.
final class AnyCommand {
  /// A study is founded once; the others run commands that are made elsewhere.
  private static final Set<Class<?>> LEFT_OUT = Set.of(FoundStudy.class, DoTogether.class);

  private static final List<Class<?>> KINDS = kinds();

  private final AnyValue values;
  private final Random random;

  AnyCommand(Database database, Mint mint, Random random) {
    this.random = random;
    values = new AnyValue(database, mint, random);
  }

  static List<Class<?>> all() {
    return KINDS;
  }

  private static List<Class<?>> kinds() {
    List<Class<?>> kinds = new ArrayList<>();
    for (JavaClass one :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.storyloom")) {
      if (one.isAssignableTo(Command.class) && one.isRecord()) {
        Class<?> kind = one.reflect();
        if (Modifier.isPublic(kind.getModifiers()) && !LEFT_OUT.contains(kind)) {
          kinds.add(kind);
        }
      }
    }
    kinds.sort(Comparator.comparing(Class::getName));
    return List.copyOf(kinds);
  }

  Command<?> next() {
    return next(KINDS.get(random.nextInt(KINDS.size())));
  }

  Command<?> next(Class<?> kind) {
    return (Command<?>) values.command(kind);
  }
}
