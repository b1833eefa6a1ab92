package org.storyloom.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.gather.Dossiers;
import org.storyloom.bundle.pages.Wording;
import org.storyloom.output.Out;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Level;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Transfers;
import org.storyloom.study.Plans;

/// Makes evidence bundles.
public final class Bundles {
  /// What the transfer log calls a bundle.
  public static final String WHAT = "bundle";

  private final Database database;
  private final History history;

  public Bundles(Database database, History history) {
    this.database = database;
    this.history = history;
  }

  /// Makes the bundle for this level at `to`, in the language of the study, and logs it. The same
  /// study at the same level gives the same bytes, as long as no consent runs out.
  public Made make(Level level, String purpose, Path to) throws IOException {
    Cleared<Dossier> dossier = new Dossiers(database, history).of(level);
    Wording words = Wording.in(dossier.content().head().locale());
    Cleared<SortedMap<String, byte[]>> bag = new BundleFiles(dossier, words).bag();
    Out.zip(bag, to);
    String digest = Out.zipDigest(bag.content());
    new Transfers(database, history.mint())
        .log(history.by(), WHAT, level.word(), purpose, to.getFileName().toString(), digest);
    return Made.of(dossier, List.of(to), digest);
  }

  /// How the file is called unless somebody says otherwise: `study-donor.zip`.
  public String usualName(Level level) {
    String slug = new Plans(database).read().study().slug();
    return (slug.isEmpty() ? "study" : slug) + "-" + level.word() + ".zip";
  }
}
