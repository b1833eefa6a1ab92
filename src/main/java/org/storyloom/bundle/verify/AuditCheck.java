package org.storyloom.bundle.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.storyloom.bundle.Bag;
import org.storyloom.store.ChainLink;

/// The audit trail: every hash follows from the one before, and the last is the head that
/// `bag-info.txt` names.
record AuditCheck(Payload payload, Report report) {
  static final String FILE = Bag.DATA + "audit.jsonl";
  private static final ObjectMapper JSON = new ObjectMapper();

  void check() {
    if (!report.sound(FILE, Bag.INFO)) {
      return;
    }
    Optional<String> text = payload.text(FILE);
    if (text.isEmpty()) {
      report.spoilt(FILE, "bundle.verify.missing");
      return;
    }
    long last = 0;
    String before = ChainLink.START;
    for (String line : text.get().lines().toList()) {
      Optional<ChainLink> link = link(line);
      if (link.isEmpty() || !link.get().follows(last, before)) {
        report.spoilt(FILE, "bundle.verify.chain", Long.toString(last + 1));
        return;
      }
      last++;
      before = link.get().hash();
    }
    boolean head =
        payload.info(Bag.HEAD).filter(before::equals).isPresent()
            && payload.info(Bag.POSITION).filter(Long.toString(last)::equals).isPresent();
    if (!head) {
      report.spoilt(FILE, "bundle.verify.head", Long.toString(last));
    }
  }

  private static Optional<ChainLink> link(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return Optional.of(
          new ChainLink(
              node.path("position").asLong(),
              node.path("payload").asText(),
              node.path("previous").asText(),
              node.path("hash").asText()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
