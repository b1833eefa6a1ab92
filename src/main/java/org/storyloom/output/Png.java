package org.storyloom.output;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import javax.imageio.ImageIO;
import org.storyloom.safeguard.Cleared;

/// Pictures as PNG.
public final class Png {
  private Png() {}

  /// A picture: `pixels` row by row from the top, 0xAARRGGBB.
  public record Picture(int width, int height, IntBuffer pixels) {
    public Picture {
      if (pixels.limit() != width * height) {
        throw new IllegalArgumentException(width + " x " + height + " with " + pixels.limit());
      }
    }
  }

  public static byte[] bytes(Cleared<Picture> cleared) {
    Picture picture = cleared.content();
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
    int[] all = new int[picture.pixels().limit()];
    picture.pixels().duplicate().rewind().get(all);
    image.setRGB(0, 0, picture.width(), picture.height(), all, 0, picture.width());
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
