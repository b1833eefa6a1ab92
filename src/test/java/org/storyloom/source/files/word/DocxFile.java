package org.storyloom.source.files.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes DOCX files for tests from the XML of their parts, so that a test can show exactly what is
/// in them.
public final class DocxFile {
  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder arrows = new StringBuilder();

  private DocxFile(String body) {
    add("document", "main", "<w:document %s><w:body>%s<w:sectPr/></w:body></w:document>", body);
    arrows.setLength(0);
  }

  /// A document with this XML inside its body.
  public static DocxFile of(String body) {
    return new DocxFile(body);
  }

  /// A paragraph of plain words.
  public static String p(String words) {
    return "<w:p>" + r(words) + "</w:p>";
  }

  /// A run of plain words.
  public static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  public DocxFile footnotes(String xml) {
    return add("footnotes", "footnotes", "<w:footnotes %s>%s</w:footnotes>", xml);
  }

  public DocxFile comments(String xml) {
    return add("comments", "comments", "<w:comments %s>%s</w:comments>", xml);
  }

  public DocxFile header(String xml) {
    return add("header", "header", "<w:hdr %s>%s</w:hdr>", xml);
  }

  public DocxFile styles(String xml) {
    return add("styles", "styles", "<w:styles %s>%s</w:styles>", xml);
  }

  public Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + types
              + "</Types>");
      put(
          zip,
          "_rels/.rels",
          relationships(
              "<Relationship Id=\"d\" Type=\""
                  + RELATIONSHIP
                  + "officeDocument\" Target=\"word/document.xml\"/>"));
      put(zip, "word/_rels/document.xml.rels", relationships(arrows.toString()));
      for (var part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return file;
  }

  private static String relationships(String arrows) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + arrows
        + "</Relationships>";
  }

  private DocxFile add(String name, String kind, String frame, String xml) {
    parts.put("word/" + name + ".xml", frame.formatted(NAMESPACES, xml));
    String type = name.equals("document") ? "document.main" : kind;
    types.append(
        "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
            .formatted(name, TYPE, type));
    arrows.append(
        "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>"
            .formatted(name, RELATIONSHIP, kind, name));
    return this;
  }

  private static void put(ZipOutputStream zip, String name, String words) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(words.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
