package org.storyloom.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Description;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.ThemeSet;
import org.storyloom.safeguard.Cleared;

/// Codebooks as REFI-QDA (`.qdc`, namespace `urn:QDA-XML:codebook:1.0`), strictly as the schema has
/// it: upper-case identifiers that stay the same from one export to the next, `#RRGGBB`, children
/// in the schema's order, no empty list element.
final class Codebooks {
  private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  private Codebooks() {}

  static byte[] bytes(Cleared<Codebook> cleared) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      write(xml, cleared.content());
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a codebook that XML cannot hold", e);
    }
    return out.toByteArray();
  }

  private static void write(XMLStreamWriter xml, Codebook codebook) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("CodeBook");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("origin", "Storyloom");
    xml.writeStartElement("Codes");
    List<Theme> roots = codebook.roots();
    if (roots.isEmpty()) {
      // The schema asks for a code at least.
      xml.writeEmptyElement("Code");
      xml.writeAttribute("guid", new UUID(0, 0).toString());
      xml.writeAttribute("name", "–");
      xml.writeAttribute("isCodable", "false");
    }
    for (Theme root : roots) {
      code(xml, codebook, root);
    }
    xml.writeEndElement();
    if (!codebook.sets().isEmpty()) {
      xml.writeStartElement("Sets");
      for (ThemeSet set : codebook.sets()) {
        set(xml, codebook, set);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private static void code(XMLStreamWriter xml, Codebook codebook, Theme theme)
      throws XMLStreamException {
    xml.writeStartElement("Code");
    xml.writeAttribute("guid", guid(theme.id().value()));
    xml.writeAttribute("name", sound(theme.name()));
    xml.writeAttribute("isCodable", Boolean.toString(theme.open()));
    String colour = theme.colour();
    if (colour != null) {
      xml.writeAttribute("color", colour);
    }
    String description = Description.written(theme.guidance());
    if (!description.isEmpty()) {
      xml.writeStartElement("Description");
      xml.writeCharacters(sound(description));
      xml.writeEndElement();
    }
    for (Theme child : codebook.children(theme.id())) {
      code(xml, codebook, child);
    }
    xml.writeEndElement();
  }

  private static void set(XMLStreamWriter xml, Codebook codebook, ThemeSet set)
      throws XMLStreamException {
    xml.writeStartElement("Set");
    xml.writeAttribute("guid", guid(set.id().value()));
    xml.writeAttribute("name", sound(set.name()));
    for (ThemeId member :
        codebook.inOrder().stream().map(Theme::id).filter(set.themes()::contains).toList()) {
      xml.writeEmptyElement("MemberCode");
      xml.writeAttribute("guid", guid(member.value()));
    }
    xml.writeEndElement();
  }

  private static String guid(UUID id) {
    return id.toString().toUpperCase(Locale.ROOT);
  }

  /// Without the control characters that XML 1.0 cannot carry.
  private static String sound(String words) {
    return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
  }
}
