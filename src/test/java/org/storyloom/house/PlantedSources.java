package org.storyloom.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Offences against what this program does not even carry: compiled from these words, beside a
/// stand-in of the library, when the rule is tried.
final class PlantedSources {
  static final String ROOT = "org.storyloom.house.planted.sources";

  private static final Map<String, String> SOURCES =
      Map.of(
          "org/apache/pdfbox/pdmodel/PDDocument",
          "package org.apache.pdfbox.pdmodel; public class PDDocument { public int pages; }",
          "org/storyloom/house/planted/sources/survey/ReadsPdf",
          """
          package org.storyloom.house.planted.sources.survey;
          public record ReadsPdf(org.apache.pdfbox.pdmodel.PDDocument document) {}
          """,
          "javafx/scene/web/WebView",
          "package javafx.scene.web; public class WebView { public void load(String page) {} }",
          "org/storyloom/house/planted/sources/ui/code/ShowsPage",
          """
          package org.storyloom.house.planted.sources.ui.code;
          public final class ShowsPage {
            public void show(javafx.scene.web.WebView view) { view.load("page"); }
          }
          """);

  private PlantedSources() {}

  /// Compiles the offences into a folder.
  static void compileInto(Path folder) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<JavaFileObject> units =
          SOURCES.entrySet().stream().map(e -> Sources.source(e.getKey(), e.getValue())).toList();
      List<String> options = List.of("-d", folder.toString(), "-proc:none");
      if (!compiler.getTask(null, files, null, options, null, units).call()) {
        throw new IllegalStateException("the planted sources do not compile");
      }
    }
  }
}
