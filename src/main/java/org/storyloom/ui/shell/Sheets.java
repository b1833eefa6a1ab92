package org.storyloom.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.l10n.Messages;
import org.storyloom.ui.bench.Dialogs;
import org.storyloom.ui.control.Icon;

/// Asks in sheets laid over the window, and for files with the choosers of the system. The veil
/// behind a sheet takes the mouse; Esc or a press on the veil takes the sheet away and gives the
/// focus back.
final class Sheets extends StackPane implements Dialogs {
  private final VBox card = new VBox();
  private final Label title = new Label();
  private final StackPane content = new StackPane();
  private @Nullable Node before;
  private Consumer<Boolean> onWhole = on -> {};

  Sheets(Messages messages) {
    getStyleClass().add("sl-veil");
    setVisible(false);
    setManaged(false);
    Button close = new Button("", Icon.button(Feather.X));
    close.getStyleClass().addAll("flat", "sl-icon-button");
    close.setAccessibleText(messages.text("ui.sheet.close"));
    close.setTooltip(new Tooltip(messages.text("ui.sheet.close") + "  Esc"));
    close.setOnAction(pressed -> close());
    title.getStyleClass().add("sl-section");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(title, between, close);
    head.setAlignment(Pos.CENTER_LEFT);
    card.getChildren().addAll(head, content);
    card.getStyleClass().add("sl-sheet");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
    setOnMousePressed(pressed -> {
      if (pressed.getTarget() == this) {
        close();
      }
    });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
          }
        });
    addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
  }

  boolean isOpen() {
    return isVisible();
  }

  @Override
  public void open(String name, Node sheet) {
    if (!isOpen() && getScene() != null) {
      before = getScene().getFocusOwner();
    }
    title.setText(name);
    content.getChildren().setAll(sheet);
    setVisible(true);
    setManaged(true);
    applyCss();
    layout();
    sheet.requestFocus();
    if (!sheet.isFocused()) {
      sheet.lookupAll("*").stream()
          .filter(Node::isFocusTraversable)
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  @Override
  public void close() {
    setVisible(false);
    setManaged(false);
    content.getChildren().clear();
    if (before != null) {
      before.requestFocus();
    }
    before = null;
  }

  @Override
  public void ask(String name, String act, String initial, Consumer<String> then) {
    TextField field = new TextField(initial);
    field.setAccessibleText(name);
    field.setPrefColumnCount(32);
    Button does = new Button(act);
    does.getStyleClass().add("accent");
    does.disableProperty().bind(field.textProperty().map(String::isBlank));
    Runnable answer =
        () -> {
          String words = field.getText().strip();
          if (!words.isEmpty()) {
            close();
            then.accept(words);
          }
        };
    does.setOnAction(pressed -> answer.run());
    field.setOnAction(entered -> answer.run());
    HBox foot = new HBox(does);
    foot.setAlignment(Pos.CENTER_RIGHT);
    open(name, new VBox(12, field, foot));
    field.requestFocus();
    field.selectAll();
  }

  /// Told when a pane wants the whole window, or gives it back.
  void onWholeWindow(Consumer<Boolean> act) {
    onWhole = act;
  }

  @Override
  public void wholeWindow(boolean on) {
    onWhole.accept(on);
  }

  @Override
  public void chooseFiles(String name, Consumer<List<Path>> then) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(name);
    List<File> files = chooser.showOpenMultipleDialog(window());
    if (files != null && !files.isEmpty()) {
      then.accept(files.stream().map(File::toPath).toList());
    }
  }

  @Override
  public void chooseFolder(String name, Consumer<Path> then) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(name);
    Optional.ofNullable(chooser.showDialog(window())).map(File::toPath).ifPresent(then);
  }

  @Override
  public void chooseTarget(String name, String file, Consumer<Path> then) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(name);
    chooser.setInitialFileName(file);
    Optional.ofNullable(chooser.showSaveDialog(window())).map(File::toPath).ifPresent(then);
  }

  private Window window() {
    return getScene().getWindow();
  }
}
