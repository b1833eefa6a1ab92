package org.storyloom.house.planted.offences.ui.code;

import java.util.function.Supplier;
import org.storyloom.house.planted.offences.codebook.AddTheme;

/// Planted: a view that decides, by way of a lambda.
public final class NosyView {
  public Supplier<String> gesture() {
    return () -> new AddTheme("fear").run();
  }
}
