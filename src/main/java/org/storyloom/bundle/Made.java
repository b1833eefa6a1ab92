package org.storyloom.bundle;

import java.nio.file.Path;
import java.util.List;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.content.Withheld;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.HeldBack;
import org.storyloom.safeguard.Level;

/// What was made and left: its files, the digest that the transfer log keeps, how much is in it and
/// how much was held back, by rule and by what.
public record Made(
    List<Path> files,
    String digest,
    Level level,
    int findings,
    int passages,
    int readings,
    List<HeldBack> heldBack,
    List<Withheld> withheld) {
  public Made {
    files = List.copyOf(files);
    heldBack = List.copyOf(heldBack);
    withheld = List.copyOf(withheld);
  }

  static Made of(Cleared<Dossier> dossier, List<Path> files, String digest) {
    Dossier all = dossier.content();
    return new Made(
        files,
        digest,
        all.level(),
        all.claims().size(),
        all.quotes().size(),
        all.measures().size(),
        dossier.heldBack(),
        all.withheld());
  }
}
