package org.storyloom.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.storyloom.safeguard.Cleared;

/// Tables as CSV: RFC 4180, UTF-8, a header row, a quote around every cell that needs one.
public final class Csv {
  private Csv() {}

  public static byte[] bytes(Cleared<Sheet> cleared) {
    Sheet sheet = cleared.content();
    StringBuilder text = new StringBuilder();
    row(text, sheet.columns());
    sheet.rows().forEach(row -> row(text, row));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void row(StringBuilder text, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.append(',');
      }
      cell(text, cells.get(i));
    }
    text.append("\r\n");
  }

  private static void cell(StringBuilder text, String cell) {
    boolean plain = true;
    for (int i = 0; i < cell.length() && plain; i++) {
      char c = cell.charAt(i);
      plain = c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    if (plain) {
      text.append(cell);
    } else {
      text.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }
}
