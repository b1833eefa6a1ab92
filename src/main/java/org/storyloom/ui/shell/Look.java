package org.storyloom.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.storyloom.l10n.Messages;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.look.TextSize;
import org.storyloom.workspace.Settings;

/// How the person likes the workbench: light, size of type, language. Whoever shows a scene dresses
/// it anew when that changes; whoever keeps the settings writes them down.
final class Look {
  private static final List<String> SIZES = List.of("usual", "large", "largest");
  static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.of("lt"));

  private final ObjectProperty<Settings> settings;

  Look(Settings begin) {
    settings = new SimpleObjectProperty<>(this, "settings", begin);
  }

  ObjectProperty<Settings> settingsProperty() {
    return settings;
  }

  Settings settings() {
    return settings.get();
  }

  void change(UnaryOperator<Settings> how) {
    settings.set(how.apply(settings.get()));
  }

  Appearance appearance() {
    for (Appearance one : Appearance.values()) {
      if (one.key().equals(settings().appearance())) {
        return one;
      }
    }
    return Appearance.LIGHT;
  }

  TextSize textSize() {
    return switch (settings().text()) {
      case "large" -> TextSize.LARGE;
      case "largest" -> TextSize.LARGEST;
      default -> TextSize.USUAL;
    };
  }

  Messages messages() {
    String chosen = settings().language();
    return Messages.in(chosen.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(chosen));
  }

  /// Gives a scene this look now and whenever it changes.
  void dress(Scene scene) {
    appearance().dress(scene, textSize());
    settings.addListener((property, before, now) -> {
      if (!now.appearance().equals(before.appearance()) || !now.text().equals(before.text())) {
        appearance().dress(scene, textSize());
      }
    });
  }

  /// Light, dark, high contrast, and round again.
  void nextAppearance() {
    Appearance next =
        switch (appearance()) {
          case LIGHT -> Appearance.DARK;
          case DARK -> Appearance.CONTRAST;
          case CONTRAST -> Appearance.LIGHT;
        };
    change(now -> now.lit(next.key()));
  }

  /// A step larger or smaller, where there is one.
  void resize(int by) {
    int to = Math.clamp(SIZES.indexOf(settings().text()) + (long) by, 0, SIZES.size() - 1);
    change(now -> now.sized(SIZES.get(to)));
  }

  /// The menu of all three.
  void menu(Node at, Messages words) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(head(words.text("ui.look.appearance")));
    for (Appearance one : Appearance.values()) {
      menu.getItems()
          .add(
              item(
                  words.text("ui.look." + one.key()),
                  () -> appearance() == one,
                  now -> now.lit(one.key())));
    }
    menu.getItems().addAll(new SeparatorMenuItem(), head(words.text("ui.look.text")));
    for (String size : SIZES) {
      menu.getItems()
          .add(
              item(
                  words.text("ui.look." + size),
                  () -> settings().text().equals(size),
                  now -> now.sized(size)));
    }
    menu.getItems().addAll(new SeparatorMenuItem(), head(words.text("ui.look.language")));
    for (Locale one : LANGUAGES) {
      menu.getItems()
          .add(
              item(
                  words.text("ui.language." + one.getLanguage()),
                  () -> words.locale().getLanguage().equals(one.getLanguage()),
                  now -> now.speaking(one.toLanguageTag())));
    }
    menu.show(at, Side.RIGHT, 8, -220);
  }

  private MenuItem item(String words, Supplier<Boolean> chosen, UnaryOperator<Settings> how) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setSelected(chosen.get());
    item.setOnAction(pressed -> change(how));
    return item;
  }

  private static MenuItem head(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-group");
    CustomMenuItem head = new CustomMenuItem(label, false);
    head.setDisable(false);
    return head;
  }

  /// Tells of every change but the first look.
  void onChange(Consumer<Settings> then) {
    settings.addListener((property, before, now) -> then.accept(now));
  }
}
