import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Makes `storyloom.png`, `.ico` and `.icns` of `storyloom.svg`, which is made of rounded rectangles and nothing else:
/// `java DrawIcon.java storyloom.svg FOLDER`.
public final class DrawIcon {
  private static final int GRID = 256;

  /// Picture types in an `.icns` by the width of the PNG they hold.
  private static final Map<String, Integer> ICNS = new LinkedHashMap<>();

  static {
    ICNS.put("icp4", 16);
    ICNS.put("icp5", 32);
    ICNS.put("ic07", 128);
    ICNS.put("ic08", 256);
    ICNS.put("ic09", 512);
    ICNS.put("ic10", 1024);
  }

  private DrawIcon() {}

  public static void main(String[] args) throws Exception {
    NodeList shapes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of(args[0]).toFile())
            .getElementsByTagName("rect");
    Path folder = Files.createDirectories(Path.of(args[1]));
    Files.write(folder.resolve("storyloom.png"), png(shapes, 512));
    Files.write(folder.resolve("storyloom.ico"), ico(shapes));
    Files.write(folder.resolve("storyloom.icns"), icns(shapes));
  }

  private static byte[] png(NodeList shapes, int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale((double) size / GRID, (double) size / GRID);
    for (int i = 0; i < shapes.getLength(); i++) {
      Element rect = (Element) shapes.item(i);
      double round = 2 * number(rect, "rx");
      pen.setColor(Color.decode(rect.getAttribute("fill")));
      pen.fill(
          new RoundRectangle2D.Double(
              number(rect, "x"),
              number(rect, "y"),
              number(rect, "width"),
              number(rect, "height"),
              round,
              round));
    }
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static double number(Element rect, String name) {
    return Double.parseDouble(rect.getAttribute(name));
  }

  /// An icon directory with PNG pictures, as Windows reads them since Vista.
  private static byte[] ico(NodeList shapes) throws IOException {
    int[] sizes = {16, 24, 32, 48, 64, 128, 256};
    List<byte[]> pictures = new ArrayList<>();
    int length = 6 + 16 * sizes.length;
    for (int size : sizes) {
      pictures.add(png(shapes, size));
      length += pictures.getLast().length;
    }
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
    int at = 6 + 16 * sizes.length;
    for (int i = 0; i < sizes.length; i++) {
      byte side = (byte) (sizes[i] == 256 ? 0 : sizes[i]);
      file.put(side).put(side).put((byte) 0).put((byte) 0);
      file.putShort((short) 1).putShort((short) 32).putInt(pictures.get(i).length).putInt(at);
      at += pictures.get(i).length;
    }
    pictures.forEach(file::put);
    return file.array();
  }

  private static byte[] icns(NodeList shapes) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    for (Map.Entry<String, Integer> kind : ICNS.entrySet()) {
      byte[] picture = png(shapes, kind.getValue());
      out.write(kind.getKey().getBytes(StandardCharsets.US_ASCII));
      out.writeInt(8 + picture.length);
      out.write(picture);
    }
    return ByteBuffer.allocate(8 + body.size())
        .put("icns".getBytes(StandardCharsets.US_ASCII))
        .putInt(8 + body.size())
        .put(body.toByteArray())
        .array();
  }
}
