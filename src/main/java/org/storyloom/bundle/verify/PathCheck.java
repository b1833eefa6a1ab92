package org.storyloom.bundle.verify;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Paths that would be written somewhere else when unpacked, or over one another.
record PathCheck(Payload payload, Report report) {

  void check() {
    Map<String, String> folded = new HashMap<>();
    for (String name : payload.files().keySet()) {
      if (leavesHome(name)) {
        report.spoilt(name, "bundle.verify.path");
      }
      String other =
          folded.put(
              Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), name);
      if (other != null) {
        report.spoilt(name, "bundle.verify.path.clash", other);
      }
    }
  }

  private static boolean leavesHome(String name) {
    if (name.isEmpty() || name.startsWith("/") || name.contains("\\") || name.contains(":")) {
      return true;
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return true;
    }
    for (String part : name.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return true;
      }
    }
    return false;
  }
}
