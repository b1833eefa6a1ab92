package org.storyloom.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.storyloom.table.file.XmlPart;
import org.storyloom.table.file.XmlPart.Event;

/// Which of a workbook's styles make a stored number a date or a share, and how it is then written:
/// dates as ISO 8601, shares as percent, other numbers plainly, with the 15 digits that count.
final class CellFormats {
  private static final MathContext DIGITS = new MathContext(15);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
  private static final int ROOM_FOR_PLAIN = 40;

  private final boolean from1904;
  private final List<Meaning> styles;

  private CellFormats(boolean from1904, List<Meaning> styles) {
    this.from1904 = from1904;
    this.styles = styles;
  }

  private enum Meaning {
    NUMBER,
    DATE,
    SHARE
  }

  static CellFormats none(boolean from1904) {
    return new CellFormats(from1904, List.of());
  }

  static CellFormats of(XmlPart xml, boolean from1904) throws XMLStreamException {
    Map<Integer, String> own = new HashMap<>();
    List<Meaning> styles = new ArrayList<>();
    boolean inCells = false;
    for (Optional<Event> event = xml.next(); event.isPresent(); event = xml.next()) {
      boolean start = event.get() == Event.START;
      if (event.get() == Event.TEXT) {
        continue;
      }
      switch (xml.name()) {
        case "cellXfs" -> inCells = start;
        case "numFmt" -> {
          if (start) {
            own.put(number(xml, "numFmtId"), xml.attribute("formatCode").orElse(""));
          }
        }
        case "xf" -> {
          if (start && inCells) {
            styles.add(meaning(number(xml, "numFmtId"), own));
          }
        }
        default -> {
          // Fonts and colours mean nothing here.
        }
      }
    }
    return new CellFormats(from1904, styles);
  }

  /// What a stored number in a cell of this style says.
  String write(String value, int style) {
    BigDecimal number;
    try {
      number = new BigDecimal(value);
    } catch (NumberFormatException noNumber) {
      return value;
    }
    if (number.precision() - number.scale() > ROOM_FOR_PLAIN || number.scale() > 1000) {
      return value;
    }
    Meaning meaning = style < styles.size() && style >= 0 ? styles.get(style) : Meaning.NUMBER;
    return switch (meaning) {
      case DATE -> date(number.doubleValue()).orElse(value);
      case SHARE -> plain(number.scaleByPowerOfTen(2)) + "%";
      case NUMBER -> plain(number);
    };
  }

  private Optional<String> date(double serial) {
    if (!DateUtil.isValidExcelDate(serial)) {
      return Optional.empty();
    }
    LocalDateTime when = DateUtil.getLocalDateTime(serial, from1904, true);
    LocalTime time = when.toLocalTime();
    if (serial < 1 && !from1904) {
      return Optional.of(time.toString());
    }
    if (time.equals(LocalTime.MIDNIGHT)) {
      return Optional.of(when.toLocalDate().toString());
    }
    return Optional.of(time.getSecond() == 0 ? MINUTE.format(when) : when.toString());
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private static Meaning meaning(int format, Map<Integer, String> own) {
    String code = own.getOrDefault(format, builtin(format));
    if (DateUtil.isADateFormat(format, code)) {
      return Meaning.DATE;
    }
    // A percent sign in quotes or after a backslash is a word.
    String signs = code.replaceAll("\"[^\"]*\"|\\\\.", "");
    return signs.contains("%") ? Meaning.SHARE : Meaning.NUMBER;
  }

  private static String builtin(int format) {
    String code = BuiltinFormats.getBuiltinFormat(format);
    return code == null ? "General" : code;
  }

  private static int number(XmlPart xml, String attribute) {
    return xml.attribute(attribute).map(Integer::valueOf).orElse(0);
  }
}
