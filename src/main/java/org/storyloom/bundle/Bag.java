package org.storyloom.bundle;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.content.Head;
import org.storyloom.bundle.pages.Filter;
import org.storyloom.store.Digest;

/// The frame of a bundle: BagIt 1.0 (RFC 8493). The payload lies below `data/`; one manifest names
/// the SHA-256 of every file of it, another that of every file beside it.
public final class Bag {
  public static final String DECLARATION = "bagit.txt";
  public static final String INFO = "bag-info.txt";
  public static final String MANIFEST = "manifest-sha256.txt";
  public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
  public static final String DATA = "data/";
  public static final String HEAD = "Storyloom-Audit-Head";
  public static final String POSITION = "Storyloom-Audit-Position";
  public static final String OXUM = "Payload-Oxum";
  public static final String DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  static final String VERSION = "0.1.0";

  private Bag() {}

  /// The whole bag around these files, by path.
  static SortedMap<String, byte[]> around(Dossier dossier, SortedMap<String, byte[]> payload) {
    SortedMap<String, byte[]> all = new TreeMap<>();
    payload.forEach((name, bytes) -> all.put(DATA + name, bytes));
    all.put(MANIFEST, manifest(all, name -> true));
    all.put(DECLARATION, utf8(DECLARED));
    all.put(INFO, utf8(info(dossier, payload)));
    all.put(TAG_MANIFEST, manifest(all, name -> !name.startsWith(DATA)));
    return all;
  }

  private static String info(Dossier dossier, SortedMap<String, byte[]> payload) {
    Head head = dossier.head();
    long octets = payload.values().stream().mapToLong(bytes -> bytes.length).sum();
    StringBuilder info = new StringBuilder();
    head.day().ifPresent(day -> line(info, "Bagging-Date", day.toString()));
    line(info, "Bag-Software-Agent", "Storyloom " + VERSION);
    line(info, "External-Identifier", "urn:uuid:" + head.study());
    line(info, OXUM, octets + "." + payload.size());
    line(info, HEAD, head.hash());
    line(info, POSITION, Long.toString(head.position()));
    line(info, "Storyloom-Filter-SHA256", Filter.digest(dossier.level()));
    line(info, "Storyloom-Level", dossier.level().word());
    return info.toString();
  }

  private static void line(StringBuilder info, String label, String value) {
    info.append(label).append(": ").append(value).append('\n');
  }

  private static byte[] manifest(SortedMap<String, byte[]> files, Predicate<String> which) {
    StringBuilder lines = new StringBuilder();
    files.forEach((name, bytes) -> {
      if (which.test(name)) {
        lines.append(Digest.of(bytes)).append("  ").append(name).append('\n');
      }
    });
    return utf8(lines.toString());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
