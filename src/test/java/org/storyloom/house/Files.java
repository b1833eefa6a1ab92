package org.storyloom.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What changes something on disk, or could.
final class Files {
  private static final Pattern CHANGES =
      Pattern.compile("(write|create|copy|move|delete|set|newOutput|newBufferedWriter)\\w*");

  private static final Set<String> WRITERS =
      Set.of(
          "java.io.FileOutputStream",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.util.logging.FileHandler");

  /// Classes with a constructor over a file, beside harmless ones.
  private static final Set<String> PERHAPS =
      Set.of("java.io.PrintWriter", "java.io.PrintStream", "java.util.Formatter");

  private static final Map<String, Pattern> CALLS =
      Map.of(
          "java.nio.file.Files", CHANGES,
          "java.nio.file.FileSystems", Pattern.compile("newFileSystem"),
          // A channel is open for writing when it is told so, and that is said by these.
          "java.nio.file.StandardOpenOption",
              Pattern.compile("WRITE|APPEND|CREATE|CREATE_NEW|TRUNCATE_EXISTING|DELETE_ON_CLOSE"),
          "java.io.File", Pattern.compile("(create|delete|mkdir|renameTo|set)\\w*"));

  private Files() {}

  static boolean opensForWriting(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    if (name.equals("<init>")) {
      return WRITERS.contains(owner) || (PERHAPS.contains(owner) && overFile(access));
    }
    Pattern calls = CALLS.get(owner);
    return calls != null && calls.matcher(name).matches();
  }

  private static boolean overFile(JavaAccess<?> access) {
    return access.getTarget()
            instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget call
        && call.getRawParameterTypes().stream()
            .anyMatch(type -> Set.of("java.io.File", "java.lang.String").contains(type.getName()));
  }
}
