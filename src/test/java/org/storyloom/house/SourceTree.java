package org.storyloom.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Java sources as the compiler reads them: parsed, not compiled.
///
/// @param files one for each source
/// @param positions where each piece stands
record SourceTree(List<CompilationUnitTree> files, SourcePositions positions) {

  /// All Java sources below a folder.
  static SourceTree below(Path folder) {
    try (Stream<Path> walk = Files.walk(folder);
        StandardJavaFileManager manager =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      List<Path> paths = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      return of(manager.getJavaFileObjectsFromPaths(paths));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceTree of(Iterable<? extends JavaFileObject> sources) {
    if (!sources.iterator().hasNext()) {
      throw new IllegalArgumentException("no source to read");
    }
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, sources);
    try {
      List<CompilationUnitTree> files =
          StreamSupport.<CompilationUnitTree>stream(spliterator(task), false).toList();
      return new SourceTree(files, Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // parse() answers Iterable<? extends CompilationUnitTree>
  private static java.util.Spliterator<CompilationUnitTree> spliterator(JavacTask task)
      throws IOException {
    return (java.util.Spliterator<CompilationUnitTree>) task.parse().spliterator();
  }

  /// How many lines a piece takes, first and last counted.
  long lines(CompilationUnitTree file, com.sun.source.tree.Tree piece) {
    return line(file, positions.getEndPosition(file, piece))
        - line(file, positions.getStartPosition(file, piece))
        + 1;
  }

  private static long line(CompilationUnitTree file, long position) {
    return file.getLineMap().getLineNumber(position);
  }

  static String packageOf(CompilationUnitTree file) {
    return file.getPackageName() == null ? "" : file.getPackageName().toString();
  }

  /// The file's own name: `Themes.java`.
  static String nameOf(CompilationUnitTree file) {
    String path = file.getSourceFile().getName();
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  static String wordsOf(CompilationUnitTree file) {
    try {
      return file.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
