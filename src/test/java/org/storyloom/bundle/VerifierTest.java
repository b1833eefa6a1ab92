package org.storyloom.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.bundle.verify.Verdict;
import org.storyloom.bundle.verify.Verifier;
import org.storyloom.output.Out;
import org.storyloom.safeguard.Clear;
import org.storyloom.safeguard.Level;
import org.storyloom.store.Digest;

class VerifierTest {
  private static final long SEED = 20_190_312;

  @TempDir Path folder;
  private byte[] zip = {};
  private SortedMap<String, byte[]> files = new TreeMap<>();
  private String digest = "";

  @BeforeEach
  void make() throws IOException {
    try (BundleStudy study = new BundleStudy(folder)) {
      Made made = study.bundles().make(Level.DONOR, "", folder.resolve("sound.zip"));
      zip = Files.readAllBytes(made.files().getFirst());
      digest = made.digest();
      files = BundleTest.files(made.files().getFirst());
    }
  }

  private Verdict verify(byte[] bytes) throws IOException {
    Path to = folder.resolve("changed.zip");
    Files.write(to, bytes);
    return Verifier.verify(to);
  }

  private static List<String> named(Verdict verdict) {
    return verdict.problems().stream().map(Verdict.Problem::file).distinct().toList();
  }

  private static String said(Verdict verdict) {
    return verdict.problems().stream()
        .map(one -> one.file() + " " + one.what().words() + " " + one.what().with())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void oneByteChangedInAnyFileNamesThatFileAndNoOther() throws IOException {
    Random random = new Random(SEED);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      int start = indexOf(zip, file.getValue(), file.getKey());
      for (int round = 0; round < 5; round++) {
        byte[] changed = zip.clone();
        int at = start + random.nextInt(file.getValue().length);
        changed[at] ^= (byte) (1 + random.nextInt(255));
        assertThat(named(verify(changed)))
            .as("%s at %d, seed %d", file.getKey(), at - start, SEED)
            .containsExactly(file.getKey());
      }
    }
  }

  @Test
  void oneByteChangedInAnyHeaderIsSeen() throws IOException {
    Random random = new Random(SEED);
    int at = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      int header = 30 + file.getKey().getBytes(StandardCharsets.UTF_8).length;
      for (int round = 0; round < 6; round++) {
        byte[] changed = zip.clone();
        int where = at + random.nextInt(header);
        changed[where] ^= (byte) (1 + random.nextInt(255));
        Verdict verdict = verify(changed);
        assertThat(verdict.sound()).as("%s at %d, seed %d", file.getKey(), where, SEED).isFalse();
        assertThat(named(verdict))
            .as(
                "%s at %d of its header, seed %d: %s",
                file.getKey(), where - at, SEED, said(verdict))
            .containsExactly(file.getKey());
      }
      at += header + file.getValue().length;
    }
    for (int where = at; where < zip.length; where++) {
      byte[] changed = zip.clone();
      changed[where] ^= (byte) (1 + random.nextInt(255));
      assertThat(verify(changed).sound()).as("at %d, seed %d", where, SEED).isFalse();
    }
  }

  @Test
  void theFolderThatItWasUnpackedToProvesTheSame() throws IOException {
    Path bag = folder.resolve("bag");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path to = bag.resolve(file.getKey());
      Files.createDirectories(to.getParent());
      Files.write(to, file.getValue());
    }
    assertThat(Verifier.verify(bag, Optional.of(digest))).isEqualTo(new Verdict(digest, List.of()));
    Random random = new Random(SEED);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] changed = file.getValue().clone();
      changed[random.nextInt(changed.length)] ^= 1;
      Files.write(bag.resolve(file.getKey()), changed);
      assertThat(named(Verifier.verify(bag)))
          .as("%s, seed %d", file.getKey(), SEED)
          .containsExactly(file.getKey());
      Files.write(bag.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void anotherBundleThanTheOneThatLeftIsSeenHoweverWellItHolds() throws IOException {
    Verdict verdict = Verifier.verify(folder.resolve("sound.zip"), Optional.of("0".repeat(64)));
    assertThat(verdict.problems().stream().map(one -> one.what().words()).toList())
        .isEqualTo(List.of("bundle.verify.other"));
    assertThat(Verifier.verify(folder.resolve("sound.zip"), Optional.of(digest)).sound()).isTrue();
  }

  @Test
  void aMissingAnAddedAndARenamedFileAreNamed() throws IOException {
    assertThat(named(again(all -> without(all, "data/indicators.csv"))))
        .contains("data/indicators.csv");
    assertThat(named(again(all -> with(all, "data/more.txt", "more")))).contains("data/more.txt");
    assertThat(named(again(all -> with(all, "data/../../evil.txt", "more"))))
        .contains("data/../../evil.txt");
    assertThat(named(again(all -> with(all, "data/readme.html", "more"))))
        .contains("data/readme.html");
    assertThat(named(again(all -> with(all, "extra.txt", "more")))).contains("extra.txt");
  }

  @Test
  void whatIsForgedWithAllItsHashesIsStillSeenWhereItContradictsItself() throws IOException {
    assertForged(
        "evidence.csv",
        text -> text.replace("very friendly", "very hostile "),
        "bundle.verify.excerpt");
    assertForged("evidence.csv", text -> text.replace(",0,13,", ",0,99,"), "bundle.verify.range");
    assertForged(
        "evidence.csv",
        text -> text.replace("F1,contradicts", "F9,contradicts"),
        "bundle.verify.link.finding");
    assertForged(
        "evidence.csv", text -> text.replace(",contradicts,", ",supports,"), "bundle.verify.count");
    assertForged(
        "evidence.csv", text -> text.replace(",public\r", ",team\r"), "bundle.verify.consent");
    assertForged(
        "README.html",
        text -> text.replace("\"passages\">3<", "\"passages\">9<"),
        "bundle.verify.figure");
    assertForged(
        "README.html",
        text -> text.replace("<body>", "<body><script>1</script>"),
        "bundle.verify.fetches");
    assertForged(
        "audit.jsonl", text -> text.substring(text.indexOf('\n') + 1), "bundle.verify.chain");
    assertForged(
        "audit.jsonl", text -> text.substring(0, text.lastIndexOf("{")), "bundle.verify.head");
    assertForged(
        "ro-crate-metadata.json",
        text -> text.replace("\"audit.jsonl\"", "\"none\""),
        "bundle.verify.parts");
    assertForged(
        "data-dictionary.csv",
        text -> text.replace("findings.csv,claim", "findings.csv,none"),
        "bundle.verify.column");
    assertForged("indicators.csv", text -> text + "\"", "bundle.verify.table");
  }

  /// Changes a file and everything in the bag that names its hash.
  private void assertForged(String name, UnaryOperator<String> forging, String problem)
      throws IOException {
    SortedMap<String, byte[]> forged = new TreeMap<>(files);
    String before = new String(files.get("data/" + name), StandardCharsets.UTF_8);
    String after = forging.apply(before);
    assertThat(after).as(problem).isNotEqualTo(before);
    forged.put("data/" + name, after.getBytes(StandardCharsets.UTF_8));
    forged.put("manifest-sha256.txt", manifest(forged, true));
    String info = new String(files.get("bag-info.txt"), StandardCharsets.UTF_8);
    long octets =
        forged.entrySet().stream()
            .filter(one -> one.getKey().startsWith("data/"))
            .mapToLong(one -> one.getValue().length)
            .sum();
    forged.put(
        "bag-info.txt",
        info.replaceAll("Payload-Oxum: \\d+", "Payload-Oxum: " + octets)
            .getBytes(StandardCharsets.UTF_8));
    forged.remove("tagmanifest-sha256.txt");
    forged.put("tagmanifest-sha256.txt", manifest(forged, false));
    Path to = folder.resolve("forged.zip");
    Out.zip(Clear.all(forged), to);
    Verdict verdict = Verifier.verify(to);
    assertThat(verdict.problems().stream().map(one -> one.what().words()).toList())
        .as(said(verdict))
        .contains(problem);
  }

  private static byte[] manifest(SortedMap<String, byte[]> files, boolean data) {
    return files.entrySet().stream()
        .filter(one -> one.getKey().startsWith("data/") == data)
        .map(one -> Digest.of(one.getValue()) + "  " + one.getKey() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void nothingThatSomebodyBuildsMakesItThrow() throws IOException {
    assertThat(verify(new byte[0]).sound()).isFalse();
    assertThat(verify("not a zip".getBytes(StandardCharsets.UTF_8)).sound()).isFalse();
    assertThat(Verifier.verify(folder.resolve("nowhere.zip")).sound()).isFalse();
    for (int cut = 1; cut < zip.length; cut += zip.length / 40) {
      assertThat(verify(Arrays.copyOf(zip, cut)).sound()).as("cut at " + cut).isFalse();
    }
    assertThat(verify(bomb()).sound()).isFalse();
    byte[] longer = Arrays.copyOf(zip, zip.length + 5);
    assertThat(verify(longer).sound()).isFalse();
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      byte[] changed = zip.clone();
      for (int i = 0; i < 40; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      assertThat(verify(changed).sound()).as("round %d, seed %d", round, SEED).isFalse();
    }
    Files.createDirectories(folder.resolve("empty"));
    assertThat(Verifier.verify(folder.resolve("empty")).sound()).isFalse();
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("data/findings.csv"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(nothing);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private Verdict again(UnaryOperator<SortedMap<String, byte[]>> how) throws IOException {
    Path to = folder.resolve("again.zip");
    Out.zip(Clear.all(how.apply(new TreeMap<>(files))), to);
    return Verifier.verify(to);
  }

  private static SortedMap<String, byte[]> without(SortedMap<String, byte[]> all, String name) {
    all.remove(name);
    return all;
  }

  private static SortedMap<String, byte[]> with(
      SortedMap<String, byte[]> all, String name, String text) {
    all.put(name, text.getBytes(StandardCharsets.UTF_8));
    return all;
  }

  /// Where a file's bytes begin: after the name in its local header, which comes first.
  private static int indexOf(byte[] zip, byte[] data, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    for (int at = 30; at + wanted.length + data.length <= zip.length; at++) {
      if (Arrays.equals(zip, at, at + wanted.length, wanted, 0, wanted.length)
          && zip[at - 30] == 'P'
          && Arrays.equals(
              zip, at + wanted.length, at + wanted.length + data.length, data, 0, data.length)) {
        return at + wanted.length;
      }
    }
    throw new IllegalStateException(name);
  }
}
