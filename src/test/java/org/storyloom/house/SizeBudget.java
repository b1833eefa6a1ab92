package org.storyloom.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How large things may grow before they must be split by meaning. Comments and blank lines count:
/// they are read too.
final class SizeBudget {
  static final int FILE_LINES = 300;
  static final int METHOD_LINES = 60;
  static final int PACKAGE_FILES = 20;
  static final int FEATURE_FILES = 40;
  static final int CONSTRUCTOR_PARAMETERS = 6;
  static final int RECORD_COMPONENTS = 12;

  private final SourceTree sources;
  private final List<String> overruns = new ArrayList<>();
  private final List<Integer> fileLines = new ArrayList<>();
  private final List<Integer> methodLines = new ArrayList<>();
  private final Map<String, Integer> filesOf = new TreeMap<>();
  private final Set<String> withCommands = new HashSet<>();

  private SizeBudget(SourceTree sources) {
    this.sources = sources;
  }

  /// What was measured.
  ///
  /// @param overruns a sentence for each budget overrun
  /// @param fileP95 lines that 95 of 100 files keep to
  /// @param methodP95 lines that 95 of 100 methods keep to
  record Measured(List<String> overruns, int fileP95, int methodP95) {}

  static Measured measure(SourceTree sources) {
    SizeBudget budget = new SizeBudget(sources);
    sources.files().forEach(budget::file);
    budget.packages();
    return new Measured(
        List.copyOf(budget.overruns), p95(budget.fileLines), p95(budget.methodLines));
  }

  private void file(CompilationUnitTree file) {
    int lines = (int) SourceTree.wordsOf(file).lines().count();
    fileLines.add(lines);
    spend(lines, FILE_LINES, "lines in " + SourceTree.nameOf(file));
    if (!SourceTree.nameOf(file).equals("package-info.java")) {
      filesOf.merge(SourceTree.packageOf(file), 1, Integer::sum);
    }
    new Pieces(file).scan(file, "");
  }

  private void packages() {
    filesOf.forEach((name, files) ->
        spend(
            files,
            withCommands.contains(name) ? FEATURE_FILES : PACKAGE_FILES,
            "files in package " + name));
  }

  private void spend(int have, int may, String what) {
    if (have > may) {
      overruns.add("%d %s, at most %d".formatted(have, what, may));
    }
  }

  private static int p95(List<Integer> sizes) {
    List<Integer> sorted = sizes.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
  }

  /// Walks the classes and methods of one file; carries the name of the class it is in.
  private final class Pieces extends TreeScanner<Void, String> {
    private final CompilationUnitTree file;
    private final Set<String> records = new HashSet<>();

    Pieces(CompilationUnitTree file) {
      this.file = file;
    }

    @Override
    public Void visitClass(ClassTree type, String around) {
      String name =
          around.isEmpty() ? type.getSimpleName().toString() : around + "." + type.getSimpleName();
      if (type.getKind() == Tree.Kind.RECORD) {
        records.add(name);
        spend(components(type), RECORD_COMPONENTS, "components of record " + name);
      }
      if (type.getImplementsClause().stream().anyMatch(SizeBudget::isCommand) || isVerb(type)) {
        withCommands.add(SourceTree.packageOf(file));
      }
      return super.visitClass(type, name);
    }

    @Override
    public Void visitMethod(MethodTree method, String type) {
      String name = type + "." + method.getName();
      int lines = (int) sources.lines(file, method);
      methodLines.add(lines);
      spend(lines, METHOD_LINES, "lines in " + name);
      if (method.getReturnType() == null) {
        int may = records.contains(type) ? RECORD_COMPONENTS : CONSTRUCTOR_PARAMETERS;
        spend(method.getParameters().size(), may, "parameters of " + type);
      }
      return super.visitMethod(method, type);
    }
  }

  private static int components(ClassTree type) {
    return (int)
        type.getMembers().stream()
            .filter(member ->
                member instanceof VariableTree field
                    && !field
                        .getModifiers()
                        .getFlags()
                        .contains(javax.lang.model.element.Modifier.STATIC))
            .count();
  }

  /// A verb of the command line is a command too, and has a file of its own like one.
  private static boolean isVerb(ClassTree type) {
    return type.getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Command"));
  }

  private static boolean isCommand(Tree implemented) {
    String name = implemented.toString();
    return name.equals("Command") || name.startsWith("Command<");
  }
}
