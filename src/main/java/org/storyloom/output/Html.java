package org.storyloom.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.storyloom.safeguard.Cleared;

/// Documents as one HTML file that opens offline: no script, nothing from outside.
public final class Html {
  private static final String STYLE =
      """
      body{font:17px/28px Literata,Georgia,serif;color:#23211E;background:#FFFEFC;max-width:44rem;margin:3rem auto;padding:0 1.5rem}
      h1,h2,h3,p.said,table,ul{font-family:Inter,system-ui,sans-serif}
      h1{font:600 30px/38px Literata,Georgia,serif}h2{font-size:19px;line-height:26px;margin-top:2.5rem}h3{font-size:15px;line-height:20px}
      p.said,ul{font-size:15px;line-height:23px}p.note{font:13px/18px Inter,system-ui,sans-serif;color:#5C5851}
      blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #0F6370}blockquote footer{font:13px/18px Inter,system-ui,sans-serif;color:#5C5851}
      table{border-collapse:collapse;font-size:13px;line-height:18px;width:100%}th{text-align:left;color:#5C5851;font-weight:400}
      th,td{padding:6px 10px 6px 0;border-bottom:1px solid #E2DED6;vertical-align:top}
      dl.figures{display:flex;flex-wrap:wrap;gap:6px 28px;margin:1rem 0;font-family:Inter,system-ui,sans-serif}dl.figures dt{font-size:12px;line-height:16px;color:#5C5851}
      dl.figures dd{margin:0;font-size:19px;line-height:26px;font-weight:600}a{color:#0F6370}
      p.line{border-bottom:1px solid #86817A;height:2rem;margin:0}
      @media print{body{margin:0;max-width:none}section.sheet{break-before:page}}
      """;

  private Html() {}

  public static byte[] bytes(Cleared<Page> cleared) {
    Page page = cleared.content();
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(escape(page.language()))
        .append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n<title>").append(escape(page.title()));
    html.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    html.append("<h1>").append(escape(page.title())).append("</h1>\n");
    page.blocks().forEach(block -> block(html, block));
    html.append("</body>\n</html>\n");
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void block(StringBuilder html, Page.Block block) {
    switch (block) {
      case Page.Block.Heading(int level, String words) -> {
        int below = Math.min(level + 1, 6);
        html.append("<h" + below + ">").append(escape(words)).append("</h" + below + ">\n");
      }
      case Page.Block.Paragraph(String words) -> paragraph(html, "said", words);
      case Page.Block.Note(String words) -> paragraph(html, "note", words);
      case Page.Block.Quote(String words, String by) -> {
        html.append("<blockquote><p>").append(lines(words)).append("</p>");
        if (!by.isEmpty()) {
          html.append("<footer>").append(escape(by)).append("</footer>");
        }
        html.append("</blockquote>\n");
      }
      case Page.Block.Items(List<String> items) -> {
        html.append("<ul>\n");
        items.forEach(item -> html.append("<li>").append(escape(item)).append("</li>\n"));
        html.append("</ul>\n");
      }
      case Page.Block.Grid(Sheet sheet) -> grid(html, sheet);
      case Page.Block.Figures(List<Page.Figure> figures) -> figures(html, figures);
      case Page.Block.Files(List<Page.FileLink> files) -> files(html, files);
      case Page.Block.Lines(String label, int lines) -> {
        paragraph(html, "note", label);
        html.append("<p class=\"line\"></p>\n".repeat(lines));
      }
      case Page.Block.Break() -> html.append("<section class=\"sheet\"></section>\n");
    }
  }

  private static void paragraph(StringBuilder html, String kind, String words) {
    html.append("<p class=\"").append(kind).append("\">").append(lines(words)).append("</p>\n");
  }

  private static void figures(StringBuilder html, List<Page.Figure> figures) {
    html.append("<dl class=\"figures\">\n");
    for (Page.Figure figure : figures) {
      html.append("<div><dt>").append(escape(figure.label())).append("</dt><dd data-figure=\"");
      html.append(escape(figure.key())).append("\">").append(figure.count());
      html.append("</dd></div>\n");
    }
    html.append("</dl>\n");
  }

  private static void files(StringBuilder html, List<Page.FileLink> files) {
    html.append("<ul>\n");
    for (Page.FileLink link : files) {
      String file = escape(link.file());
      html.append("<li><a href=\"").append(file).append("\">").append(file).append("</a> ");
      html.append(escape(link.holds())).append("</li>\n");
    }
    html.append("</ul>\n");
  }

  private static void grid(StringBuilder html, Sheet sheet) {
    html.append("<table>\n<thead><tr>");
    sheet
        .columns()
        .forEach(
            column -> html.append("<th scope=\"col\">").append(escape(column)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : sheet.rows()) {
      html.append("<tr>");
      row.forEach(cell -> html.append("<td>").append(lines(cell)).append("</td>"));
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
  }

  private static String lines(String words) {
    return escape(words).replace("\n", "<br>");
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
