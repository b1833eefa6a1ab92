package org.storyloom.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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

  /// The kinds that make something.
  static List<Class<?>> makers() {
    return KINDS.stream().filter(AnyValue::makes).toList();
  }

  private static List<Class<?>> kinds() {
    Path classes = Path.of("target/classes");
    try (Stream<Path> files = Files.walk(classes.resolve("org/storyloom"))) {
      return files
          .map(file -> classes.relativize(file).toString().replace('/', '.').replace('\\', '.'))
          .filter(name -> name.endsWith(".class") && !name.contains(".ui."))
          .map(name -> named(name.substring(0, name.length() - ".class".length())))
          .filter(kind -> Command.class.isAssignableFrom(kind) && kind.isRecord())
          .filter(kind -> Modifier.isPublic(kind.getModifiers()) && !LEFT_OUT.contains(kind))
          .<Class<?>>map(kind -> kind)
          .sorted(Comparator.comparing(Class::getName))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, AnyCommand.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  Command<?> next() {
    return next(KINDS.get(random.nextInt(KINDS.size())));
  }

  Command<?> next(Class<?> kind) {
    return (Command<?>) values.command(kind);
  }
}
