package org.storyloom.bundle.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.storyloom.bundle.Bag;

/// The RO-Crate: it names every file of the payload but itself, and no other.
record CrateCheck(Payload payload, Report report) {
  private static final String NAME = "ro-crate-metadata.json";
  private static final String FILE = Bag.DATA + NAME;
  private static final ObjectMapper JSON = new ObjectMapper();

  void check() {
    Optional<String> text = report.sound(FILE) ? payload.text(FILE) : Optional.empty();
    if (text.isEmpty()) {
      if (report.sound(FILE)) {
        report.spoilt(FILE, "bundle.verify.missing");
      }
      return;
    }
    Set<String> named = new TreeSet<>();
    try {
      for (JsonNode node : JSON.readTree(text.get()).path("@graph")) {
        if (node.path("@id").asText().equals("./")) {
          node.path("hasPart").forEach(part -> named.add(part.path("@id").asText()));
        }
      }
    } catch (JsonProcessingException e) {
      report.spoilt(FILE, "bundle.verify.json");
      return;
    }
    Set<String> there = new TreeSet<>();
    payload.files().keySet().stream()
        .filter(name -> name.startsWith(Bag.DATA) && !name.equals(FILE))
        .forEach(name -> there.add(name.substring(Bag.DATA.length())));
    if (!named.equals(there) && report.clean()) {
      report.spoilt(FILE, "bundle.verify.parts");
    }
  }
}
