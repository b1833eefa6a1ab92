package org.storyloom.ui.shell;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.storyloom.job.Progress;
import org.storyloom.output.Out;
import org.storyloom.output.Png;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Gate;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.workspace.Settings;
import org.storyloom.workspace.Workspace;

/// Draws every pane of a study without a window, in each appearance and size: how the look is
/// checked, and what `tour` answers. Each pane is shown where it has most to tell.
public final class Pictures {
  private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));

  private final Workspace workspace;
  private final Path out;
  private final Consumer<Progress> watcher;
  private final List<Path> made = new ArrayList<>();

  private Pictures(Workspace workspace, Path out, Consumer<Progress> watcher) {
    this.workspace = workspace;
    this.out = out;
    this.watcher = watcher;
  }

  /// A size of the window, in pixels.
  private record Size(int width, int height) {
    @Override
    public String toString() {
      return width + "x" + height;
    }
  }

  /// Draws the study in this folder and answers the files in `out`, in the order of the rail.
  public static List<Path> draw(Path workspace, Path out, Consumer<Progress> watcher)
      throws IOException {
    ScreenThread.start();
    try (Workspace study = Workspace.open(workspace)) {
      return new Pictures(study, out, watcher).all();
    }
  }

  private List<Path> all() throws IOException {
    Map<PaneId, Place> sights = Sights.of(workspace.database());
    for (Appearance appearance : Appearance.values()) {
      for (Size size : SIZES) {
        draw(appearance, size, sights);
      }
    }
    return made.stream().sorted().toList();
  }

  private void draw(Appearance appearance, Size size, Map<PaneId, Place> sights)
      throws IOException {
    Bench.Opening opening = Bench.Opening.of(workspace);
    Look look = new Look(Settings.USUAL.lit(appearance.key()));
    Shell shell = ScreenThread.ask(() -> new Shell(opening, Platform::runLater, look));
    try {
      Scene scene =
          ScreenThread.ask(() -> {
            Scene made = new Scene(shell.root(), size.width(), size.height());
            look.dress(made);
            return made;
          });
      List<PaneId> panes = List.copyOf(shell.panes().ids());
      for (PaneId pane : panes) {
        Place place = sights.getOrDefault(pane, new Place.Whole(pane));
        ScreenThread.ask(() -> {
          shell.bench().go(place);
          return scene.snapshot(null);
        });
        ScreenThread.rest(shell.bench());
        Png.Picture picture =
            ScreenThread.ask(() -> {
              uncached(shell.root());
              scene.snapshot(null);
              return pixels(scene.snapshot(null));
            });
        write(picture, name(pane, appearance, size));
        long left = (long) panes.size() * Appearance.values().length * SIZES.size() - made.size();
        watcher.accept(new Progress(made.size(), OptionalLong.of(left), pane.key()));
      }
    } finally {
      shell.close();
    }
  }

  /// What scrolls is drawn from a cache, which without a window is not drawn anew when what it
  /// shows changes.
  private static void uncached(Parent root) {
    root.lookupAll(".viewport").forEach(view -> view.setCache(false));
  }

  private void write(Png.Picture picture, String name) throws IOException {
    Path file = out.resolve(name);
    Gate gate = new Gate(workspace.database(), workspace.history().mint().today());
    Cleared<Png.Picture> cleared = gate.ownScreen(picture);
    Out.file(cleared.map(screen -> Png.bytes(cleared)), file);
    made.add(file);
  }

  private static String name(PaneId pane, Appearance appearance, Size size) {
    int number = List.of(PaneId.values()).indexOf(pane) + 1;
    return String.format(
        Locale.ROOT, "%02d-%s-%s-%s.png", number, pane.key(), appearance.key(), size);
  }

  private static Png.Picture pixels(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    IntBuffer pixels = IntBuffer.allocate(width * height);
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, width);
    return new Png.Picture(width, height, pixels.rewind());
  }
}
