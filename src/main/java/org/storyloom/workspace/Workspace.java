package org.storyloom.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.storyloom.coding.CodingFollower;
import org.storyloom.finding.FindingFollower;
import org.storyloom.job.JobName;
import org.storyloom.job.Jobs;
import org.storyloom.memo.MemoFollower;
import org.storyloom.safeguard.SafeguardFollower;
import org.storyloom.search.IndexStanding;
import org.storyloom.search.SearchIndex;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Mint;
import org.storyloom.store.ScreenGuard;
import org.storyloom.store.StoreFault;
import org.storyloom.survey.SurveyFollower;
import org.storyloom.triangulation.TriangulationFollower;

/// An open study: everything above takes its [Database] for reading and its [History] for changes
/// from here.
public final class Workspace implements AutoCloseable {
  /// The ending of a workspace's folder name.
  public static final String ENDING = ".storyloom";

  /// The small file in the folder that a double click opens.
  public static final String DOOR = "open-me.storyloom";

  private final Path folder;
  private final Database database;
  private final History history;
  private final Indexing indexing;

  private Workspace(Path folder, Mint mint) {
    this.folder = folder;
    database = Database.open(folder);
    history = new History(database, mint);
    history.follow(new CodingFollower());
    history.follow(new SurveyFollower());
    history.follow(new FindingFollower());
    history.follow(new TriangulationFollower());
    history.follow(new SafeguardFollower());
    history.follow(new MemoFollower());
    indexing = new Indexing(folder.resolve(SearchIndex.NAME), database, history);
  }

  /// Opens the study in this folder, or beside this `open-me.storyloom`. Throws [StoreFault].
  public static Workspace open(Path place) {
    ScreenGuard.check();
    Path folder = folder(place);
    if (!Files.exists(Database.file(folder))) {
      throw new StoreFault(StoreFault.Kind.MISSING, folder);
    }
    return new Workspace(folder, Mint.system());
  }

  /// Whether a study lies in this folder.
  public static boolean isAt(Path folder) {
    ScreenGuard.check();
    return Files.exists(Database.file(folder));
  }

  /// Makes a study at this place, which must be free, and fills it: whole, or not at all. Throws
  /// [StoreFault], or what `filling` throws.
  public static Workspace create(Path place, Consumer<Workspace> filling) {
    ScreenGuard.check();
    Path folder = named(place);
    if (Files.exists(folder)) {
      throw new StoreFault(StoreFault.Kind.TAKEN, folder);
    }
    Path beside = folder.resolveSibling(folder.getFileName() + ".part");
    try {
      Folders.remove(beside);
      Files.createDirectories(beside);
      Files.writeString(
          beside.resolve(DOOR), "Storyloom workspace, format 1\n", StandardCharsets.UTF_8);
      try (Workspace workspace = new Workspace(beside, Mint.system())) {
        filling.accept(workspace);
      }
      Folders.move(beside, folder);
    } catch (IOException e) {
      throw new StoreFault(StoreFault.Kind.NOT_MADE, folder, e);
    } catch (StoreFault fault) {
      throw fault.kind() == StoreFault.Kind.NOT_WRITABLE
          ? new StoreFault(StoreFault.Kind.NOT_MADE, folder, fault)
          : fault;
    } finally {
      Folders.removeQuietly(beside);
    }
    return open(folder);
  }

  /// The folder that `place` means: itself, or the one that its `open-me.storyloom` lies in.
  public static Path folder(Path place) {
    ScreenGuard.check();
    Path absolute = place.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent != null && Files.isRegularFile(absolute)) {
      return parent;
    }
    return Files.exists(absolute) ? absolute : named(place);
  }

  private static Path named(Path place) {
    Path absolute = place.toAbsolutePath().normalize();
    String name = absolute.getFileName().toString();
    return name.endsWith(ENDING) ? absolute : absolute.resolveSibling(name + ENDING);
  }

  public Path folder() {
    return folder;
  }

  /// The folder's name without its ending.
  public String name() {
    String name = folder.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  public Database database() {
    return database;
  }

  public History history() {
    return history;
  }

  /// The search index, opened when first asked for. It follows every step from the next search or
  /// catch-up on, and is written to the workspace.
  public SearchIndex index() {
    return indexing.open();
  }

  /// Has the search index follow the study from now on until it is closed, as jobs: what it lacks
  /// first, then each step. `gesture` is what work too short to be worth a word is called.
  public void keepIndexed(Jobs jobs, JobName gesture) {
    indexing.keep(new IndexKeeping(this, jobs, gesture));
  }

  /// The search index for somebody who only asks and writes no file; the caller closes it.
  public SearchIndex indexUntouched() {
    return SearchIndex.openUntouched(indexing.folder(), database, history);
  }

  /// How the index on disk stands to the journal.
  public IndexStanding indexStanding() {
    return SearchIndex.standing(indexing.folder(), history);
  }

  /// Closes the study. Where steps were made, the index takes them in first.
  @Override
  public void close() {
    try {
      indexing.close();
    } finally {
      database.close();
    }
  }
}
