package org.storyloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.storyloom.job.Progress;

/// Draws the screens of the workbench without a window, for `tour` and `demo`. `Main` hands in the
/// one that knows them, which is loaded only when asked.
@FunctionalInterface
public interface Screens {
  /// Draws every pane of this study in each appearance and size, and answers the pictures: PNG
  /// files in `out`, in the order of the rail. They show what the team sees on its own screen.
  ///
  /// @param workspace the study's folder; nobody else may have it open
  /// @param watcher told how far it is
  List<Path> draw(Path workspace, Path out, Consumer<Progress> watcher) throws IOException;
}
