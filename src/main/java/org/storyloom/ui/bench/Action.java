package org.storyloom.ui.bench;

import java.util.function.BooleanSupplier;
import org.kordamp.ikonli.feather.Feather;

/// Something a person can press. Keys, palette and the sheet of shortcuts are drawn from the same
/// table of these.
///
/// @param id names it for good, and is the key of its words: `code.coding.remove`
/// @param keys the keys that do it unless somebody has chosen others; [Keys#NONE] for none
/// @param icon what stands before it in the palette
/// @param when whether it can be done now
/// @param act does it, on the screen thread
public record Action(String id, Keys keys, Feather icon, BooleanSupplier when, Runnable act) {
  /// Something that can always be done.
  public static Action of(String id, String keys, Feather icon, Runnable act) {
    return new Action(id, Keys.of(keys), icon, () -> true, act);
  }

  /// The same, possible only now and then.
  public Action when(BooleanSupplier possible) {
    return new Action(id, keys, icon, possible, act);
  }

  /// The same under other keys.
  public Action on(Keys other) {
    return new Action(id, other, icon, when, act);
  }

  /// Does it where it can be done now. Answers whether it was.
  public boolean press() {
    boolean possible = when.getAsBoolean();
    if (possible) {
      act.run();
    }
    return possible;
  }
}
