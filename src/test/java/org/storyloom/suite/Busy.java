package org.storyloom.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.storyloom.codebook.AddTheme;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.coding.CodingDraft;
import org.storyloom.coding.ImportCodings;
import org.storyloom.job.Token;
import org.storyloom.source.CollectionId;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.source.files.SourceFiles;
import org.storyloom.source.intake.CommentFile;
import org.storyloom.source.intake.ImportOutcome;
import org.storyloom.source.intake.Imports;
import org.storyloom.source.intake.Into;
import org.storyloom.source.intake.Known;
import org.storyloom.source.intake.TextFile;
import org.storyloom.source.passage.Span;
import org.storyloom.study.CoderId;
import org.storyloom.study.Plans;
import org.storyloom.workspace.Workspace;

/// A process that imports and codes without end, and says after each gesture that it was made: the
/// position of its step, its hash and how many sources and codings there are now. Its parent kills
/// it.
public final class Busy {
  private final Workspace workspace;
  private final Path files;
  private final Random random;
  private final PrintStream out;
  private final List<SourceId> texts = new ArrayList<>();
  private int written;

  private Busy(Workspace workspace, Path files, Random random, PrintStream out) {
    this.workspace = workspace;
    this.files = files;
    this.random = random;
    this.out = out;
  }

  /// The workspace, a folder for the files to import, a seed.
  public static void main(String[] args) throws IOException {
    Path files = Files.createDirectories(Path.of(args[1]));
    try (Workspace workspace = Workspace.open(Path.of(args[0]));
        SourceFiles reader = SourceFiles.open()) {
      Busy busy = new Busy(workspace, files, new Random(Long.parseLong(args[2])), System.out);
      busy.work(new Imports(workspace.history(), new Sources(workspace.database()), reader));
    }
  }

  private void work(Imports imports) throws IOException {
    ThemeId theme = new ThemeId(workspace.history().mint().id());
    workspace
        .history()
        .perform(new AddTheme(theme, null, ThemeFacts.named("Theme " + random.nextInt(1 << 30))));
    said();
    CoderId coder = new Plans(workspace.database()).read().coders().getFirst().id();
    while (true) {
      switch (texts.isEmpty() ? 0 : random.nextInt(6)) {
        case 0 -> texts(imports);
        case 1 -> comments(imports);
        case 2 -> codings(theme, coder);
        default -> code(theme, coder);
      }
      said();
    }
  }

  private void texts(Imports imports) throws IOException {
    List<TextFile> all = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Path file = files.resolve(++written + ".txt");
      Files.writeString(file, "Text " + written + ".\n" + "They kept the papers. ".repeat(500));
      all.add(TextFile.of(file, Known.NOTHING));
    }
    for (ImportOutcome outcome : imports.texts(all, Token.none())) {
      if (outcome instanceof ImportOutcome.Added added) {
        texts.addAll(added.came().sources());
      }
    }
  }

  private void comments(Imports imports) throws IOException {
    Path file = files.resolve(++written + ".csv");
    StringBuilder rows = new StringBuilder("id,text\n");
    for (int i = 0; i < 2000; i++) {
      rows.append(i).append(",I saw the same van again number ").append(i).append('\n');
    }
    Files.writeString(file, rows);
    Into into = Into.named(new CollectionId(UUID.randomUUID()), "Stream " + written);
    imports.comments(CommentFile.of(file, Known.NOTHING, into), Token.none());
  }

  private void codings(ThemeId theme, CoderId coder) {
    List<CodingDraft> drafts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int at = random.nextInt(10_000);
      drafts.add(
          new CodingDraft(
              null, text(), theme, coder, new CodingDraft.At(at, at + 8), null, "", null));
    }
    workspace.history().perform(new ImportCodings(drafts));
  }

  private void code(ThemeId theme, CoderId coder) {
    int at = random.nextInt(10_000);
    workspace.history().perform(new ApplyTheme(text(), new Span(at, at + 8), theme, coder));
  }

  private SourceId text() {
    return texts.get(random.nextInt(texts.size()));
  }

  private void said() {
    out.println(Standing.of(workspace));
    out.flush();
  }
}
