package org.storyloom.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The one ZIP writer. Sorted, stored rather than deflated (deflate differs between machines),
/// every time 1980-01-01T00:00 in local terms (`setTime` would differ by time zone).
final class Zip {
  private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private Zip() {}

  /// Writes the entries, by name; `first`, where it is there, before all others (some readers want
  /// it so). Leaves `out` open.
  static void write(SortedMap<String, byte[]> entries, String first, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    byte[] head = entries.get(first);
    if (head != null) {
      add(zip, first, head);
    }
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      if (!entry.getKey().equals(first)) {
        add(zip, entry.getKey(), entry.getValue());
      }
    }
    zip.finish();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(START);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /// The same ZIP, written our way: for files that a library has zipped with the time of day.
  static byte[] again(byte[] zipped, String first) {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      write(entries, first, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
