package org.storyloom.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How a verb answers: in words, or as one JSON document.
final class Reply {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Answer with one JSON document.")
  private boolean json;

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static ArrayNode array() {
    return JSON.createArrayNode();
  }

  /// Prints the document, or what `words` writes.
  void with(JsonNode document, Consumer<PrintWriter> words) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(text(document));
    } else {
      words.accept(out);
    }
    out.flush();
  }

  /// Prints the list, or of each of its things these fields in one line.
  void rows(ArrayNode all, String... fields) {
    with(
        all,
        out ->
            all.forEach(one ->
                out.println(
                    Stream.of(fields)
                        .map(field -> one.get(field).asText())
                        .collect(Collectors.joining("  ")))));
  }

  /// The line that was typed, for a fault in it.
  CommandLine line() {
    return spec.commandLine();
  }

  /// Prints to standard error.
  void aside(String words) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(words);
    err.flush();
  }

  private static String text(JsonNode document) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    try {
      return JSON.writer(printer).writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
