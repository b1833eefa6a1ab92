package org.storyloom.ui.control.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.look.Tokens;

/// Draws a scalable file, always in the colours of light, because files end on paper.
final class SvgPen extends Pen {
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Color> colours = Tokens.of(Appearance.LIGHT);

  SvgPen(double face) {
    super(face);
  }

  /// The whole file, `width` by `height` pixels, with a title for screen readers.
  String file(double width, double height, String title) {
    return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s"
                    + " %2$s\" font-family=\"Inter, sans-serif\" role=\"img\">%n<title>%3$s</title>%n",
                number(width),
                number(height),
                escaped(title))
            .replace("\r\n", "\n")
        + "<rect width=\"100%\" height=\"100%\" fill=\""
        + web(Ink.PAPER)
        + "\"/>\n"
        + out
        + "</svg>\n";
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    element("line", stroked(stroke), "x1", x1, "y1", y1, "x2", x2, "y2", y2);
  }

  @Override
  public void through(List<Point2D> points, Stroke stroke) {
    String all =
        points.stream()
            .map(point -> number(point.getX()) + "," + number(point.getY()))
            .collect(Collectors.joining(" "));
    element("polyline", "points=\"" + all + "\" fill=\"none\" " + stroked(stroke));
  }

  @Override
  public void rect(double x, double y, double width, double height, double round, Ink fill) {
    element("rect", filled(fill), "x", x, "y", y, "width", width, "height", height, "rx", round);
  }

  @Override
  public void disc(double x, double y, double radius, Ink fill) {
    element("circle", filled(fill), "cx", x, "cy", y, "r", radius);
  }

  @Override
  public void ring(double x, double y, double radius, Stroke stroke) {
    element("circle", filled(Ink.PAPER) + " " + stroked(stroke), "cx", x, "cy", y, "r", radius);
  }

  @Override
  public void square(double x, double y, double side, Stroke stroke) {
    element(
        "rect",
        filled(Ink.PAPER) + " " + stroked(stroke),
        "x",
        x - side / 2,
        "y",
        y - side / 2,
        "width",
        side,
        "height",
        side);
  }

  @Override
  public void words(
      String words, double x, double baseline, Anchor anchor, Letters letters, Ink ink) {
    String weight = letters.family().endsWith("SemiBold") ? " font-weight=\"600\"" : "";
    out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(baseline));
    out.append("\" text-anchor=\"").append(anchor.name().toLowerCase(Locale.ROOT));
    out.append("\" font-size=\"").append(number(letters.size(face()))).append('"').append(weight);
    out.append(' ').append(filled(ink)).append('>').append(escaped(words)).append("</text>\n");
  }

  private void element(String name, String attributes, Object... namesAndNumbers) {
    out.append('<').append(name);
    for (int i = 0; i < namesAndNumbers.length; i += 2) {
      double value = ((Number) namesAndNumbers[i + 1]).doubleValue();
      out.append(' ').append(namesAndNumbers[i]).append("=\"").append(number(value)).append('"');
    }
    out.append(' ').append(attributes).append("/>\n");
  }

  private String filled(Ink ink) {
    return "fill=\"" + web(ink) + "\"";
  }

  private String stroked(Stroke stroke) {
    String dashes =
        stroke.dashes().isEmpty()
            ? ""
            : " stroke-dasharray=\""
                + stroke.dashes().stream().map(SvgPen::number).collect(Collectors.joining(" "))
                + "\"";
    return "stroke=\""
        + web(stroke.ink())
        + "\" stroke-width=\""
        + number(stroke.width())
        + "\""
        + dashes;
  }

  private String web(Ink ink) {
    Color colour =
        switch (ink) {
          case Ink.Named(String name) -> Objects.requireNonNull(colours.get(name), name);
          case Ink.Themed(var hue) -> hue.stripe();
        };
    return String.format(
        Locale.ROOT,
        "#%02X%02X%02X",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }

  /// At most two decimals, none that are zero, so that the same picture is the same file
  /// everywhere.
  private static String number(double value) {
    String all = String.format(Locale.ROOT, "%.2f", value);
    return all.replaceAll("\\.?0+$", "").isEmpty() ? "0" : all.replaceAll("\\.?0+$", "");
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
