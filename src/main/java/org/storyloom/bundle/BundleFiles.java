package org.storyloom.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.pages.Displays;
import org.storyloom.bundle.pages.FrontPage;
import org.storyloom.bundle.pages.OtherPages;
import org.storyloom.bundle.pages.Tables;
import org.storyloom.bundle.pages.Wording;
import org.storyloom.output.Csv;
import org.storyloom.output.Html;
import org.storyloom.output.Xlsx;
import org.storyloom.safeguard.Cleared;
import org.storyloom.store.ChainLink;

/// Draws every file of a bundle from a cleared dossier.
record BundleFiles(Cleared<Dossier> dossier, Wording words) {
  static final String AUDIT = "audit.jsonl";
  private static final ObjectMapper JSON = new ObjectMapper();

  Cleared<SortedMap<String, byte[]>> bag() {
    SortedMap<String, byte[]> payload = new TreeMap<>();
    tables(payload);
    pages(payload);
    payload.put("codebook.qdc", Codebooks.bytes(dossier.map(Dossier::codebook)));
    payload.put(AUDIT, audit(dossier.content().chain()));
    List<String> listed = new ArrayList<>(payload.keySet());
    listed.add(Crate.FILE);
    listed.sort(null);
    payload.put(
        "README.html", Html.bytes(dossier.map(all -> new FrontPage(words).page(all, listed))));
    return dossier.map(all -> {
      payload.put(Crate.FILE, new Crate(words).bytes(all, payload));
      return Bag.around(all, payload);
    });
  }

  private void tables(SortedMap<String, byte[]> payload) {
    payload.put("findings.csv", Csv.bytes(dossier.map(Tables::findings)));
    payload.put("evidence.csv", Csv.bytes(dossier.map(Tables::evidence)));
    payload.put("indicators.csv", Csv.bytes(dossier.map(Tables::indicators)));
    payload.put("consent-summary.csv", Csv.bytes(dossier.map(Tables::consents)));
    payload.put("redaction-log.csv", Csv.bytes(dossier.map(Tables::replacements)));
    payload.put("data-dictionary.csv", Csv.bytes(dossier.map(all -> Tables.dictionary(words))));
    Displays displays = new Displays(words);
    payload.put("joint-display.xlsx", Xlsx.bytes(dossier.map(displays::joint)));
    payload.put("convergence-matrix.xlsx", Xlsx.bytes(dossier.map(displays::matrix)));
  }

  private void pages(SortedMap<String, byte[]> payload) {
    OtherPages pages = new OtherPages(words);
    payload.put("joint-display.html", Html.bytes(dossier.map(pages::joint)));
    payload.put("convergence-matrix.html", Html.bytes(dossier.map(pages::matrix)));
    payload.put("codebook.html", Html.bytes(dossier.map(pages::codebook)));
    payload.put("methods.html", Html.bytes(dossier.map(pages::methods)));
    payload.put("disclosure-report.html", Html.bytes(dossier.map(pages::disclosure)));
  }

  /// One line for each step: its number and its hashes.
  private static byte[] audit(List<ChainLink> chain) {
    StringBuilder lines = new StringBuilder();
    for (ChainLink link : chain) {
      ObjectNode line = JSON.createObjectNode();
      line.put("position", link.position());
      line.put("payload", link.payload());
      line.put("previous", link.previous());
      line.put("hash", link.hash());
      try {
        lines.append(JSON.writeValueAsString(line)).append('\n');
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a hash that JSON cannot hold", e);
      }
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
