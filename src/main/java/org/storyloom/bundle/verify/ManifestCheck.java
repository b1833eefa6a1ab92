package org.storyloom.bundle.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.storyloom.bundle.Bag;
import org.storyloom.store.Digest;

/// BagIt's own checks (RFC 8493): the declaration, both manifests against every file, nothing
/// missing and nothing more, the count and size of the payload.
record ManifestCheck(Payload payload, Report report) {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

  void check() {
    for (String name : List.of(Bag.DECLARATION, Bag.INFO, Bag.MANIFEST, Bag.TAG_MANIFEST)) {
      if (!payload.has(name)) {
        report.spoilt(name, "bundle.verify.missing");
      }
    }
    if (report.sound(Bag.TAG_MANIFEST)) {
      tags();
    }
    declaration();
    if (report.sound(Bag.MANIFEST)) {
      files();
    }
    if (report.sound(Bag.INFO)) {
      oxum();
    }
  }

  private void declaration() {
    if (report.sound(Bag.DECLARATION) && !declared()) {
      report.spoilt(Bag.DECLARATION, "bundle.verify.declaration");
    }
  }

  private boolean declared() {
    return payload.text(Bag.DECLARATION).filter(Bag.DECLARED::equals).isPresent();
  }

  /// The files beside the payload. One that does not fit its line is at fault, unless it holds by
  /// itself: then the line is.
  private void tags() {
    Optional<Map<String, String>> listed = lines(Bag.TAG_MANIFEST);
    if (listed.isEmpty()) {
      return;
    }
    for (Map.Entry<String, String> line : listed.get().entrySet()) {
      String name = line.getKey();
      if (report.sound(name) && !fits(name, line.getValue())) {
        if (holdsByItself(name)) {
          report.spoilt(Bag.TAG_MANIFEST, "bundle.verify.line.of", name);
        } else {
          report.spoilt(
              name, payload.has(name) ? "bundle.verify.changed" : "bundle.verify.missing");
        }
      }
    }
    unlisted(listed.get(), name -> !name.startsWith(Bag.DATA) && !name.equals(Bag.TAG_MANIFEST));
  }

  private boolean holdsByItself(String name) {
    return switch (name) {
      case Bag.DECLARATION -> declared();
      case Bag.MANIFEST ->
          read(name)
              .map(lines ->
                  lines.entrySet().stream().allMatch(one -> fits(one.getKey(), one.getValue()))
                      && lines.keySet().containsAll(data()))
              .orElse(false);
      default -> false;
    };
  }

  private List<String> data() {
    return payload.files().keySet().stream().filter(name -> name.startsWith(Bag.DATA)).toList();
  }

  private void files() {
    Optional<Map<String, String>> listed = lines(Bag.MANIFEST);
    if (listed.isEmpty()) {
      return;
    }
    listed
        .get()
        .forEach((name, digest) -> {
          if (!payload.has(name)) {
            report.spoilt(name, "bundle.verify.missing");
          } else if (report.sound(name) && !fits(name, digest)) {
            report.spoilt(name, "bundle.verify.changed");
          }
        });
    unlisted(listed.get(), name -> name.startsWith(Bag.DATA));
  }

  private void unlisted(Map<String, String> listed, Predicate<String> which) {
    for (String name : payload.files().keySet()) {
      if (which.test(name) && !listed.containsKey(name)) {
        report.spoilt(name, "bundle.verify.extra");
      }
    }
  }

  private boolean fits(String name, String digest) {
    byte[] bytes = payload.files().get(name);
    return bytes != null && Digest.of(bytes).equals(digest);
  }

  /// The lines of a manifest, digest by path; where one is no line, says which.
  private Optional<Map<String, String>> lines(String manifest) {
    Optional<Map<String, String>> lines = read(manifest);
    if (lines.isEmpty()) {
      report.spoilt(manifest, "bundle.verify.line", Integer.toString(firstBad(manifest)));
    }
    return lines;
  }

  private Optional<Map<String, String>> read(String manifest) {
    Map<String, String> lines = new TreeMap<>();
    Optional<String> text = payload.text(manifest);
    if (text.isEmpty() || !(text.get().endsWith("\n") || text.get().isEmpty())) {
      return Optional.empty();
    }
    for (String line : split(text.get())) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || lines.put(parts.group(2), parts.group(1)) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(lines);
  }

  private int firstBad(String manifest) {
    List<String> seen = new ArrayList<>();
    for (String line : split(payload.text(manifest).orElse(""))) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || seen.contains(parts.group(2))) {
        break;
      }
      seen.add(parts.group(2));
    }
    return seen.size() + 1;
  }

  private static List<String> split(String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(text.substring(0, text.length() - 1).split("\n", -1));
  }

  private void oxum() {
    List<String> data = data();
    long octets = data.stream().mapToLong(payload::size).sum();
    String is = octets + "." + data.size();
    String says = payload.info(Bag.OXUM).orElse("");
    if (!says.equals(is) && report.clean()) {
      report.spoilt(Bag.INFO, "bundle.verify.oxum", says, is);
    }
  }
}
