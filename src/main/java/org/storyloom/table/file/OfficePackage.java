package org.storyloom.table.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A DOCX or XLSX file, opened with care: POI's limits on zip entries hold, every part may unpack
/// to a bounded number of bytes, XML is read without entities, and nothing outside the file is
/// fetched.
public final class OfficePackage implements AutoCloseable {
  private static final long MOST_BYTES = 512L << 20;

  /// The last record of a zip file with the longest comment it can have.
  private static final int LONGEST_TAIL = 22 + 0xFFFF;

  private final OPCPackage parts;
  private final PackagePart main;

  private OfficePackage(OPCPackage parts, PackagePart main) {
    this.parts = parts;
    this.main = main;
  }

  /// The two formats read here.
  public enum Format {
    DOCX("docx"),
    XLSX("xlsx");

    private final String id;

    Format(String id) {
      this.id = id;
    }

    /// The short id used in reasons.
    public String id() {
      return id;
    }

    /// Whether a main part of this content type is a file of this format, macros or not.
    private boolean isMain(String contentType) {
      return switch (this) {
        case DOCX -> contentType.contains("wordprocessingml") || contentType.contains("ms-word");
        case XLSX ->
            contentType.contains("spreadsheetml")
                || contentType.contains("ms-excel.sheet.macro")
                || contentType.contains("ms-excel.template.macro");
      };
    }
  }

  /// The opened package, or why it does not open.
  public sealed interface Opening {
    /// It opened; whoever gets it closes it.
    record Opened(OfficePackage office) implements Opening {}

    /// It did not.
    record Failed(Unreadable why) implements Opening {}
  }

  /// Opens a file that should be of this format.
  public static Opening open(Path file, Format format) {
    try {
      Optional<Unreadable> stopped = beforeOpening(file, format);
      if (stopped.isPresent()) {
        return new Opening.Failed(stopped.get());
      }
      return openParts(file, format);
    } catch (IOException | InvalidFormatException | RuntimeException fault) {
      return new Opening.Failed(Faults.reason(fault, "zip"));
    }
  }

  /// The document or workbook itself.
  public PackagePart main() {
    return main;
  }

  /// The parts inside the file that a part points at with this kind of relationship, given by the
  /// last word of its type (`footnotes`), which is the same in transitional and strict files.
  public List<PackagePart> related(PackagePart from, String kind) throws InvalidFormatException {
    List<PackagePart> found = new ArrayList<>();
    for (PackageRelationship arrow : from.getRelationships()) {
      if (arrow.getRelationshipType().endsWith("/" + kind)) {
        inside(from, arrow).ifPresent(found::add);
      }
    }
    return found;
  }

  /// The part inside the file that a relationship of this id points at.
  public Optional<PackagePart> related(String id, PackagePart from) throws InvalidFormatException {
    PackageRelationship arrow = from.getRelationship(id);
    return arrow == null ? Optional.empty() : inside(from, arrow);
  }

  /// The XML of a part.
  public XmlPart xml(PackagePart part) throws IOException {
    return XmlPart.of(new Bounded(part.getInputStream(), MOST_BYTES));
  }

  @Override
  public void close() {
    parts.revert();
  }

  private static Optional<PackagePart> inside(PackagePart from, PackageRelationship arrow)
      throws InvalidFormatException {
    if (arrow.getTargetMode() != TargetMode.INTERNAL) {
      return Optional.empty();
    }
    return Optional.ofNullable(from.getRelatedPart(arrow));
  }

  private static Optional<Unreadable> beforeOpening(Path file, Format format) throws IOException {
    Optional<Unreadable> door = Faults.atTheDoor(file, MOST_BYTES);
    if (door.isPresent()) {
      return door;
    }
    String found = FoundFormat.of(head(file)).orElse("unknown");
    return switch (found) {
      case "zip" -> hasEnd(file) ? Optional.empty() : Optional.of(new Unreadable.Truncated());
      case "ole" -> Optional.of(ole(file, format));
      default -> Optional.of(new Unreadable.NotThisFormat(format.id, found));
    };
  }

  private static Opening openParts(Path file, Format format)
      throws InvalidFormatException, IOException {
    OPCPackage parts;
    try {
      parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
    } catch (InvalidFormatException | RuntimeException notOffice) {
      Unreadable why = Faults.reason(notOffice, "zip");
      return new Opening.Failed(
          why instanceof Unreadable.Damaged
              ? otherZip(file)
                  .<Unreadable>map(id -> new Unreadable.NotThisFormat(format.id, id))
                  .orElse(why)
              : why);
    }
    Optional<PackagePart> main = mainPart(parts);
    String type = main.map(PackagePart::getContentType).orElse("");
    if (main.isPresent() && format.isMain(type)) {
      return new Opening.Opened(new OfficePackage(parts, main.get()));
    }
    parts.revert();
    return new Opening.Failed(new Unreadable.NotThisFormat(format.id, named(type)));
  }

  private static Optional<PackagePart> mainPart(OPCPackage parts) {
    for (PackageRelationship arrow : parts.getRelationships()) {
      if (arrow.getRelationshipType().endsWith("/officeDocument")) {
        return Optional.ofNullable(parts.getPart(arrow));
      }
    }
    return Optional.empty();
  }

  private static String named(String contentType) {
    for (Format format : Format.values()) {
      if (format.isMain(contentType)) {
        return format.id;
      }
    }
    if (contentType.contains("presentationml")) {
      return "pptx";
    }
    return contentType.contains("ms-excel") ? "xlsb" : "zip";
  }

  /// OpenDocument and EPUB files say what they are in their first entry.
  private static Optional<String> otherZip(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry mimetype = zip.getEntry("mimetype");
      if (mimetype == null) {
        boolean office = zip.getEntry("[Content_Types].xml") != null;
        return office ? Optional.empty() : Optional.of("zip");
      }
      try (InputStream in = zip.getInputStream(mimetype)) {
        String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
        return Optional.of(
            switch (type) {
              case "application/vnd.oasis.opendocument.text" -> "odt";
              case "application/vnd.oasis.opendocument.spreadsheet" -> "ods";
              case "application/epub+zip" -> "epub";
              default -> "zip";
            });
      }
    } catch (IOException | RuntimeException noZip) {
      return Optional.empty();
    }
  }

  /// An old binary document, or a new one inside an encryption envelope (MS-OFFCRYPTO).
  private static Unreadable ole(Path file, Format format) {
    try (var fs = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = fs.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return new Unreadable.Encrypted();
      }
      String found =
          root.hasEntryCaseInsensitive("WordDocument")
              ? "doc"
              : root.hasEntryCaseInsensitive("Workbook") ? "xls" : "ole";
      return new Unreadable.NotThisFormat(format.id, found);
    } catch (IOException | RuntimeException broken) {
      return new Unreadable.Damaged("ole");
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FoundFormat.HEAD);
    }
  }

  /// Whether the file still has the record with which every zip file ends.
  private static boolean hasEnd(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(Math.max(0, Files.size(file) - LONGEST_TAIL));
      String end = new String(in.readNBytes(LONGEST_TAIL), StandardCharsets.ISO_8859_1);
      return end.contains("PK\u0005\u0006");
    }
  }
}
