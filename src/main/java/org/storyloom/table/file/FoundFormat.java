package org.storyloom.table.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What a file really is, told by its first bytes, whatever its name says.
public final class FoundFormat {
  /// How many first bytes tell.
  public static final int HEAD = 16;

  private static final List<Magic> KNOWN =
      List.of(
          new Magic("zip", 0, "PK\u0003\u0004"),
          new Magic("zip", 0, "PK\u0005\u0006"),
          new Magic("ole", 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
          new Magic("pdf", 0, "%PDF-"),
          new Magic("rtf", 0, "{\\rtf"),
          new Magic("png", 0, "\u0089PNG"),
          new Magic("jpeg", 0, "\u00FF\u00D8\u00FF"),
          new Magic("gif", 0, "GIF8"),
          new Magic("tiff", 0, "II*\0"),
          new Magic("tiff", 0, "MM\0*"),
          new Magic("gzip", 0, "\u001F\u008B"),
          new Magic("sqlite", 0, "SQLite format 3"),
          new Magic("mp3", 0, "ID3"),
          new Magic("wav", 0, "RIFF"),
          new Magic("ogg", 0, "OggS"),
          new Magic("mp4", 4, "ftyp"));

  private FoundFormat() {}

  /// The short id of the format that these first bytes betray, if they do.
  public static Optional<String> of(byte[] head) {
    return KNOWN.stream().filter(magic -> magic.fits(head)).map(Magic::format).findFirst();
  }

  private record Magic(String format, int at, String bytes) {
    boolean fits(byte[] head) {
      byte[] mine = bytes.getBytes(StandardCharsets.ISO_8859_1);
      for (int i = 0; i < mine.length; i++) {
        if (at + i >= head.length || head[at + i] != mine[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
