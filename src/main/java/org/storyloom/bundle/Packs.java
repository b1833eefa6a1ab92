package org.storyloom.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.gather.Dossiers;
import org.storyloom.bundle.pack.PackPages;
import org.storyloom.bundle.pack.Workshop;
import org.storyloom.bundle.pages.Displays;
import org.storyloom.bundle.pages.Wording;
import org.storyloom.finding.FindingId;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.learningloop.LoopId;
import org.storyloom.output.Csv;
import org.storyloom.output.Docx;
import org.storyloom.output.Html;
import org.storyloom.output.Out;
import org.storyloom.output.Xlsx;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Level;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Transfers;

/// Makes workshop packs: what people take to a learning loop.
public final class Packs {
  /// What the transfer log calls a pack.
  public static final String WHAT = "pack";

  private static final String NAME = "workshop-pack";

  private final Database database;
  private final History history;

  public Packs(Database database, History history) {
    this.database = database;
    this.history = history;
  }

  /// Makes the pack of a loop for this level and logs it: a document to go on writing in, the same
  /// to be read on any screen, the response sheet and the two displays. `to` is the folder in which
  /// they are to lie, or the document itself, where it ends in `.docx`; the others then lie beside
  /// it. Empty where there is no such loop. The same study and level give the same bytes.
  public Optional<Made> make(LoopId id, Level level, String purpose, Path to) throws IOException {
    Optional<LearningLoop> loop = new LearningLoops(database).find(id);
    if (loop.isEmpty()) {
      return Optional.empty();
    }
    Set<FindingId> taken = new HashSet<>(new LearningLoops(database).findings(id));
    Cleared<Dossier> dossier =
        new Dossiers(database, history).of(level, finding -> taken.contains(finding.id()));
    Cleared<Workshop> workshop = Workshop.of(database, loop.get(), level, history.mint().today());
    Cleared<PackPages.Content> content = dossier.with(workshop, PackPages.Content::new);
    Wording words = Wording.in(dossier.content().head().locale());
    SortedMap<String, byte[]> files = files(content, words);
    return Optional.of(write(content, files, purpose, to));
  }

  private static SortedMap<String, byte[]> files(
      Cleared<PackPages.Content> content, Wording words) {
    PackPages pages = new PackPages(words);
    Displays displays = new Displays(words);
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(".docx", Docx.bytes(content.map(pages::document)));
    files.put(".html", Html.bytes(content.map(pages::document)));
    files.put("-responses.csv", Csv.bytes(content.map(pages::responses)));
    files.put("-joint-display.xlsx", Xlsx.bytes(content.map(all -> displays.joint(all.dossier()))));
    files.put(
        "-convergence-matrix.xlsx", Xlsx.bytes(content.map(all -> displays.matrix(all.dossier()))));
    return files;
  }

  private Made write(
      Cleared<PackPages.Content> content, SortedMap<String, byte[]> files, String purpose, Path to)
      throws IOException {
    String last = to.getFileName().toString();
    boolean document = last.endsWith(".docx");
    String stem = document ? last.substring(0, last.length() - ".docx".length()) : NAME;
    Path folder = document ? to.toAbsolutePath().getParent() : to;
    List<Path> written = new ArrayList<>();
    SortedMap<String, byte[]> named = new TreeMap<>();
    for (var file : files.entrySet()) {
      Path at =
          folder == null ? Path.of(stem + file.getKey()) : folder.resolve(stem + file.getKey());
      Out.file(content.map(all -> file.getValue()), at);
      named.put(stem + file.getKey(), file.getValue());
      written.add(at);
    }
    String digest = Out.zipDigest(named);
    new Transfers(database, history.mint())
        .log(history.by(), WHAT, content.level().word(), purpose, stem + ".docx", digest);
    return Made.of(content.map(PackPages.Content::dossier), written, digest);
  }
}
