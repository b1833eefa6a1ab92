package org.storyloom.ui.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A key, alone or with others held, written as people read it: `Ctrl Shift Z`, `Alt Left`, `[`,
/// `F1`, `Del`; another way after a stroke: `[ / Ctrl Alt Left`. On a Mac, Cmd stands for Ctrl.
public record Keys(String words) {
  public static final Keys NONE = new Keys("");

  private static final String OR = " / ";

  private static final Map<String, KeyCode> NAMED =
      Map.ofEntries(
          Map.entry("Left", KeyCode.LEFT),
          Map.entry("Right", KeyCode.RIGHT),
          Map.entry("Up", KeyCode.UP),
          Map.entry("Down", KeyCode.DOWN),
          Map.entry("Enter", KeyCode.ENTER),
          Map.entry("Esc", KeyCode.ESCAPE),
          Map.entry("Del", KeyCode.DELETE),
          Map.entry("Space", KeyCode.SPACE),
          Map.entry("Tab", KeyCode.TAB),
          Map.entry("[", KeyCode.OPEN_BRACKET),
          Map.entry("]", KeyCode.CLOSE_BRACKET),
          Map.entry("+", KeyCode.PLUS),
          Map.entry("-", KeyCode.MINUS));

  /// What the digit keys type on a Lithuanian keyboard, from 1: they go by their position.
  private static final String LITHUANIAN_ROW = "ąčęėįšųū";

  public static Keys of(String words) {
    return new Keys(words.strip());
  }

  public boolean none() {
    return words.isEmpty();
  }

  /// Whether these keys were pressed. While somebody types in a field, keys that type something
  /// there mean nothing else.
  ///
  /// @param typing whether a field has the focus
  public boolean match(KeyEvent event, boolean typing) {
    return alternatives().stream()
        .map(one -> List.of(one.split(" ", -1)))
        .anyMatch(parts -> !(typing && types(parts)) && isPressed(parts, event));
  }

  /// The digit or capital letter of the key that was pressed, digits by their position whatever
  /// they type; empty for other keys.
  public static Optional<String> characterOf(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code.isDigitKey()) {
      String name = code.getName();
      return Optional.of(name.substring(name.length() - 1));
    }
    if (code.isLetterKey()) {
      return Optional.of(code.getName().toUpperCase(Locale.ROOT));
    }
    String typed = event.getText().toLowerCase(Locale.ROOT);
    int at = typed.length() == 1 ? LITHUANIAN_ROW.indexOf(typed) : -1;
    return at < 0 ? Optional.empty() : Optional.of(Integer.toString(at + 1));
  }

  private static boolean isKey(String name, KeyEvent event) {
    KeyCode named = NAMED.get(name);
    if (named != null) {
      return event.getCode() == named || event.getText().equals(name);
    }
    if (name.length() == 1) {
      return characterOf(event).filter(name::equalsIgnoreCase).isPresent();
    }
    return event.getCode().getName().equals(name);
  }

  private static boolean isPressed(List<String> parts, KeyEvent event) {
    return parts.contains("Ctrl") == event.isShortcutDown()
        && parts.contains("Alt") == event.isAltDown()
        && parts.contains("Shift") == event.isShiftDown()
        && isKey(parts.getLast(), event);
  }

  private static boolean types(List<String> parts) {
    return !parts.contains("Ctrl")
        && !parts.contains("Alt")
        && !parts.getLast().matches("F\\d+|Esc");
  }

  private List<String> alternatives() {
    return none() ? List.of() : List.of(words.split(OR, -1));
  }
}
