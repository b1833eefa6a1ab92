package org.storyloom.ui.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Asks people for what cannot be said with one key: files, a name, a form. The shell implements
/// it. Answers come on the screen thread; where somebody turns back, none comes. Titles are words,
/// not keys.
public interface Dialogs {
  /// Asks for files to bring in.
  void chooseFiles(String title, Consumer<List<Path>> then);

  /// Asks for a folder.
  void chooseFolder(String title, Consumer<Path> then);

  /// Asks where a file of this name is to be written.
  void chooseTarget(String title, String name, Consumer<Path> then);

  /// Asks for one line of words; an empty line is no answer.
  ///
  /// @param act what the button says: "Rename"
  /// @param initial what stands in the field to begin with
  void ask(String title, String act, String initial, Consumer<String> then);

  /// Lays a sheet over the window. Esc or [#close] takes it away.
  void open(String title, Node sheet);

  void close();

  /// Gives the pane the whole window, without rail, bar and status, for a workshop on the wall; or
  /// takes it back.
  void wholeWindow(boolean on);
}
