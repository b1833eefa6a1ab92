package org.storyloom.bundle.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.storyloom.output.Out;
import org.storyloom.store.Digest;

/// Reads a bundle's ZIP by its own means: every entry stored, one after the other from the first
/// byte. Nothing is ever unpacked, so nothing can swell. Whether every header is as it was written
/// is seen by writing the same files again: the bytes must be the same.
///
/// Entries are found by the central directory; where that is damaged, from the front, each local
/// header leading to the next.
final class ZipContainer {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;

  private final byte[] zip;
  private final ByteBuffer bytes;
  private final Report report;

  private ZipContainer(byte[] zip, Report report) {
    this.zip = zip;
    this.report = report;
    bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// One entry as a header tells of it; `header` is where its local header begins, `data` where its
  /// bytes do.
  private record Entry(String name, int method, long crc, int size, int header, int data) {
    int end() {
      return data + size;
    }
  }

  static Container read(byte[] zip, Report report) {
    ZipContainer container = new ZipContainer(zip, report);
    SortedMap<String, byte[]> files = container.files();
    if (report.clean()) {
      container.nameHeader(files);
    }
    return new Container(files, Digest.of(zip));
  }

  private SortedMap<String, byte[]> files() {
    List<Entry> central = central();
    List<Entry> local = local();
    boolean fromFront = local.size() > central.size();
    List<Entry> entries = fromFront ? local : central;
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (entries.isEmpty()) {
      report.note("", "bundle.verify.notZip");
      return files;
    }
    if (fromFront) {
      report.note("", "bundle.verify.zip.directory");
    }
    long size = 0;
    for (Entry entry : entries) {
      size += Math.max(0, entry.size);
      if (size > zip.length || files.size() > Container.MOST_FILES) {
        report.note("", "bundle.verify.zip.overlap");
        break;
      }
      add(files, entry);
    }
    return files;
  }

  private void add(SortedMap<String, byte[]> files, Entry entry) {
    String name = name(entry);
    if (entry.method != 0) {
      report.spoilt(name, "bundle.verify.zip.compressed");
    }
    if (entry.data < 0 || entry.size < 0 || entry.data > zip.length - entry.size) {
      report.spoilt(name, "bundle.verify.zip.cutOff");
      files.putIfAbsent(name, new byte[0]);
      return;
    }
    byte[] data = Arrays.copyOfRange(zip, entry.data, entry.end());
    if (files.put(name, data) != null) {
      report.spoilt(name, "bundle.verify.zip.twice");
    }
    CRC32 crc = new CRC32();
    crc.update(data);
    boolean told = crc.getValue() == entry.crc || crc.getValue() == localCrc(entry);
    if (!told) {
      report.spoilt(name, "bundle.verify.changed");
    }
  }

  /// The name of an entry; where its two headers disagree, the one that a manifest lists.
  private String name(Entry entry) {
    if (entry.data < 0) {
      return entry.name;
    }
    int length = bytes.getShort(entry.header + 26) & 0xFFFF;
    if (entry.header + LOCAL_SIZE + length > zip.length) {
      return entry.name;
    }
    String local = text(entry.header + LOCAL_SIZE, length);
    return local.equals(entry.name) || listed(entry.name) || !listed(local) ? entry.name : local;
  }

  private boolean listed(String name) {
    return new String(zip, StandardCharsets.ISO_8859_1)
        .contains(
            "  "
                + new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                + "\n");
  }

  private long localCrc(Entry entry) {
    return bytes.getInt(entry.header + 14) & 0xFFFFFFFFL;
  }

  /// The entries that the central directory names; empty where it is damaged.
  private List<Entry> central() {
    List<Entry> entries = new ArrayList<>();
    int end = endOfDirectory();
    if (end < 0) {
      return entries;
    }
    int count = bytes.getShort(end + 10) & 0xFFFF;
    int at = bytes.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      if (at < 0 || at > end - CENTRAL_SIZE || bytes.getInt(at) != CENTRAL) {
        return List.of();
      }
      int name = bytes.getShort(at + 28) & 0xFFFF;
      int more = (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
      if (at + CENTRAL_SIZE + name > end) {
        return List.of();
      }
      int header = bytes.getInt(at + 42);
      entries.add(
          new Entry(
              text(at + CENTRAL_SIZE, name),
              bytes.getShort(at + 10),
              bytes.getInt(at + 16) & 0xFFFFFFFFL,
              bytes.getInt(at + 24),
              header,
              data(header)));
      at += CENTRAL_SIZE + name + more;
    }
    return entries;
  }

  private int endOfDirectory() {
    for (int at = zip.length - END_SIZE; at >= Math.max(0, zip.length - END_SIZE - 0xFFFF); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  /// Where the bytes of an entry begin, by its local header; -1 where there is none.
  private int data(int header) {
    if (header < 0 || header > zip.length - LOCAL_SIZE) {
      return -1;
    }
    return header
        + LOCAL_SIZE
        + (bytes.getShort(header + 26) & 0xFFFF)
        + (bytes.getShort(header + 28) & 0xFFFF);
  }

  /// The entries from the front, as far as their local headers lead from one to the next.
  private List<Entry> local() {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at >= 0 && at <= zip.length - LOCAL_SIZE && bytes.getInt(at) == LOCAL) {
      int data = data(at);
      int name = bytes.getShort(at + 26) & 0xFFFF;
      int size = bytes.getInt(at + 22);
      if (at + LOCAL_SIZE + name > zip.length
          || size < 0
          || entries.size() > Container.MOST_FILES) {
        break;
      }
      Entry entry =
          new Entry(
              text(at + LOCAL_SIZE, name),
              bytes.getShort(at + 8),
              bytes.getInt(at + 14) & 0xFFFFFFFFL,
              size,
              at,
              data);
      entries.add(entry);
      at = entry.end();
    }
    return entries;
  }

  private String text(int at, int length) {
    return new String(zip, at, length, StandardCharsets.UTF_8);
  }

  /// Every file is whole and yet the bytes differ: says in whose headers.
  private void nameHeader(SortedMap<String, byte[]> files) {
    long where = Out.zipDifference(files, zip);
    if (where < 0) {
      return;
    }
    long at = 0;
    for (var file : files.entrySet()) {
      long header = LOCAL_SIZE + length(file.getKey());
      if (where < at + header) {
        report.note(file.getKey(), "bundle.verify.zip.header");
        return;
      }
      at += header + file.getValue().length;
    }
    for (String name : files.keySet()) {
      at += CENTRAL_SIZE + length(name);
      if (where < at) {
        report.note(name, "bundle.verify.zip.header");
        return;
      }
    }
    report.note("", "bundle.verify.zip.directory");
  }

  private static long length(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
