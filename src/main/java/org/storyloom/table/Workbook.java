package org.storyloom.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.OfficePackage;
import org.storyloom.table.file.XmlPart;
import org.storyloom.table.file.XmlPart.Event;

/// An open XLSX file (ECMA-376 part 1, 18): its sheets, its shared words, and how its numbers are
/// meant. Read with our own pass over the XML because POI's event model hands out values as they
/// are shown (`1,204`), refuses strict files, and its other model holds the whole sheet.
final class Workbook {
  private final OfficePackage office;
  private final List<Sheet> sheets;
  private final List<String> words;
  private final CellFormats formats;

  private Workbook(
      OfficePackage office, List<Sheet> sheets, List<String> words, CellFormats formats) {
    this.office = office;
    this.sheets = sheets;
    this.words = words;
    this.formats = formats;
  }

  /// One sheet, by name and by where its rows lie.
  record Sheet(String name, boolean hidden, String relationship) {}

  static Workbook of(OfficePackage office)
      throws IOException, XMLStreamException, InvalidFormatException {
    List<Sheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    try (XmlPart xml = office.xml(office.main())) {
      for (Optional<Event> event = xml.next(); event.isPresent(); event = xml.next()) {
        if (event.get() == Event.START) {
          if (xml.name().equals("sheet")) {
            sheets.add(sheet(xml));
          } else if (xml.name().equals("workbookPr")) {
            from1904 = xml.attribute("date1904").filter(Workbook::isTrue).isPresent();
          }
        }
      }
    }
    return new Workbook(office, List.copyOf(sheets), words(office), formats(office, from1904));
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /// Hands the rows of a sheet that hold anything to `wants` until it says no.
  void read(Sheet sheet, Notes notes, Predicate<Row> wants)
      throws IOException, XMLStreamException, InvalidFormatException {
    Optional<PackagePart> part = office.related(sheet.relationship(), office.main());
    if (part.isPresent()) {
      try (XmlPart xml = office.xml(part.get())) {
        new SheetRows(xml, words, formats, notes).forEach(wants);
      }
    }
  }

  private static Sheet sheet(XmlPart xml) {
    String state = xml.attribute("state").orElse("visible");
    return new Sheet(
        xml.attribute("name").orElse(""),
        !state.equals("visible"),
        // The relationship's attribute is `r:id`; `sheetId` is something else.
        xml.attribute("id").orElse(""));
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  private static CellFormats formats(OfficePackage office, boolean from1904)
      throws IOException, XMLStreamException, InvalidFormatException {
    for (PackagePart part : office.related(office.main(), "styles")) {
      try (XmlPart xml = office.xml(part)) {
        return CellFormats.of(xml, from1904);
      }
    }
    return CellFormats.none(from1904);
  }

  private static List<String> words(OfficePackage office)
      throws IOException, XMLStreamException, InvalidFormatException {
    List<String> words = new ArrayList<>();
    for (PackagePart part : office.related(office.main(), "sharedStrings")) {
      try (XmlPart xml = office.xml(part)) {
        for (Optional<Event> event = xml.next(); event.isPresent(); event = xml.next()) {
          if (event.get() == Event.START && xml.name().equals("si")) {
            words.add(SheetRows.richText(xml));
          }
        }
      }
    }
    return words;
  }
}
