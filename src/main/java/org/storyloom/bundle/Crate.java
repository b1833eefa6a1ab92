package org.storyloom.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.content.Head;
import org.storyloom.bundle.pages.Wording;

/// What a bundle is made of and from, as RO-Crate 1.1 metadata (JSON-LD): the study as it stood,
/// every file with its size and kind, and the program that made it. No person is named.
record Crate(Wording words) {
  static final String FILE = "ro-crate-metadata.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  byte[] bytes(Dossier dossier, SortedMap<String, byte[]> files) {
    ObjectNode root = JSON.createObjectNode();
    root.put("@context", "https://w3id.org/ro/crate/1.1/context");
    ArrayNode graph = root.putArray("@graph");
    ObjectNode descriptor = graph.addObject();
    descriptor.put("@id", FILE);
    descriptor.put("@type", "CreativeWork");
    descriptor.putObject("conformsTo").put("@id", "https://w3id.org/ro/crate/1.1");
    descriptor.putObject("about").put("@id", "./");
    dataset(graph.addObject(), dossier, files);
    files.forEach((name, bytes) -> file(graph.addObject(), name, bytes.length));
    terms(graph.addObject(), dossier);
    maker(graph.addObject(), graph.addObject(), dossier);
    return write(root);
  }

  private void dataset(ObjectNode node, Dossier dossier, SortedMap<String, byte[]> files) {
    Head head = dossier.head();
    node.put("@id", "./");
    node.put("@type", "Dataset");
    node.put("name", head.title().isEmpty() ? words.text("bundle.front.untitled") : head.title());
    node.put(
        "description",
        words.text(
            "bundle.crate.description", words.text("bundle.level." + dossier.level().word())));
    node.put("datePublished", head.day().map(Object::toString).orElse("1980-01-01"));
    node.put("identifier", "urn:uuid:" + head.study());
    node.put("version", Long.toString(head.position()));
    node.put("inLanguage", words.language());
    node.putObject("license").put("@id", "#terms");
    ArrayNode parts = node.putArray("hasPart");
    files.keySet().forEach(name -> parts.addObject().put("@id", name));
  }

  private void file(ObjectNode node, String name, int size) {
    node.put("@id", name);
    node.put("@type", "File");
    node.put("name", words.text("bundle.file." + name.replace('.', '-')));
    node.put("encodingFormat", format(name));
    node.put("contentSize", Integer.toString(size));
  }

  private static String format(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> "text/html";
      case "csv" -> "text/csv";
      case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case "qdc" -> "application/xml";
      case "jsonl" -> "application/x-ndjson";
      default -> "application/octet-stream";
    };
  }

  private void terms(ObjectNode node, Dossier dossier) {
    node.put("@id", "#terms");
    node.put("@type", "CreativeWork");
    node.put("name", words.text("bundle.crate.terms"));
    node.put(
        "description",
        words.text(
            "bundle.crate.terms.what",
            words.text("bundle.level." + dossier.level().word() + ".who")));
  }

  private void maker(ObjectNode program, ObjectNode act, Dossier dossier) {
    program.put("@id", "#storyloom");
    program.put("@type", "SoftwareApplication");
    program.put("name", "Storyloom");
    program.put("softwareVersion", Bag.VERSION);
    act.put("@id", "#made");
    act.put("@type", "CreateAction");
    act.put("name", words.text("bundle.crate.made", dossier.head().position()));
    act.putObject("instrument").put("@id", "#storyloom");
    act.putObject("result").put("@id", "./");
  }

  private static byte[] write(ObjectNode root) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try {
      return (JSON.writer(printer).writeValueAsString(root) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("metadata that JSON cannot hold", e);
    }
  }
}
