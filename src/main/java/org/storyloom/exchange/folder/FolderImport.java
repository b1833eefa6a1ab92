package org.storyloom.exchange.folder;

import java.nio.file.Path;
import java.util.List;
import org.storyloom.cases.Cases;
import org.storyloom.codebook.AddCodebook;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Codings;
import org.storyloom.coding.ImportCodings;
import org.storyloom.finding.Findings;
import org.storyloom.indicator.Indicators;
import org.storyloom.job.Token;
import org.storyloom.source.CollectionId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.collection.AddCollection;
import org.storyloom.source.files.SourceFiles;
import org.storyloom.source.intake.ImportOutcome;
import org.storyloom.source.intake.Imports;
import org.storyloom.source.intake.TextFile;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Refused;
import org.storyloom.study.FoundStudy;
import org.storyloom.study.StudyPlan;

/// Brings a whole study in from a folder, into an empty workspace: through the ordinary importers
/// and commands, file by file, each in the order in which they refer to one another and each a step
/// of its own. What does not fit is remarked on with file and line, and the rest comes in.
/// Cancelling the token throws `Cancelled`.
public final class FolderImport {
  private final Folder folder;
  private final Database database;
  private final History history;
  private final Token token;
  private final PlanReading reading;
  private final Names names;
  private final StudyPlan plan;
  private final ConsentReading consents;

  private FolderImport(Path root, Database database, History history, Token token) {
    this.folder = new Folder(root);
    this.database = database;
    this.history = history;
    this.token = token;
    reading = PlanReading.of(folder);
    if (!reading.study().isThere()) {
      throw new Refused("exchange.folder.nostudy", root.toString());
    }
    names = reading.names();
    plan = reading.plan();
    consents = new ConsentReading(folder);
  }

  /// Reads the folder into the study that `history` changes and `database` reads; the study must
  /// not be founded yet. Throws `Refused` where the folder describes no study.
  public static FolderReport into(Path root, Database database, History history, Token token) {
    return new FolderImport(root, database, history, token).all();
  }

  private FolderReport all() {
    List<Runnable> parts =
        List.of(
            this::plan,
            this::words,
            this::numbers,
            this::codings,
            this::safeguards,
            this::claims,
            this::rest);
    for (int i = 0; i < parts.size(); i++) {
      token.check();
      token.progress(i, parts.size() - i, "");
      parts.get(i).run();
    }
    return folder.report();
  }

  private void plan() {
    history.perform(new FoundStudy(plan));
    new CaseReading(folder, names, consents).batch(reading.study()).perform(history);
    history
        .perform(new AddCodebook(new CodebookReading(folder, names).draft(plan.study().title())))
        .notes()
        .forEach(note -> folder.remark(CodebookReading.FILE, 0, note));
  }

  private void words() {
    Batch collections = new Batch(folder, PlanReading.FILE);
    for (Entry part : reading.study().entries("collections")) {
      folder.fitting(PlanReading.FILE, 0, () -> collections.add(0, collection(part)));
    }
    collections.perform(history);
    Sources sources = new Sources(database);
    try (SourceFiles files = SourceFiles.open()) {
      Imports imports = new Imports(history, sources, files);
      texts(imports);
      new CommentReading(folder, names, plan, new Cases(database), consents)
          .bring(imports, sources, token);
    }
    consents.batch().perform(history);
  }

  private AddCollection collection(Entry part) {
    String slug = part.needed("id");
    String kind = part.needed("kind");
    return new AddCollection(
        new CollectionId(names.of("collection", slug)),
        slug,
        part.has("name") ? part.text("name") : slug,
        SourceKind.of(kind).orElseThrow(Cells.unknown("kind", kind)));
  }

  private void texts(Imports imports) {
    List<TextFile> files = new SourceReading(folder, names, plan, consents).files();
    List<ImportOutcome> outcomes = imports.texts(files, token);
    for (int i = 0; i < files.size(); i++) {
      String name = "sources/" + files.get(i).path().getFileName();
      folder.count("sources", folder.came(name, outcomes.get(i)));
    }
  }

  private void codings() {
    Codebook codebook = new Themes(database).read();
    CodingReading coded = new CodingReading(folder, names, plan, codebook, new Sources(database));
    coded.unplaced(history.perform(new ImportCodings(coded.drafts())));
  }

  private void safeguards() {
    new SafeguardReading(folder, names)
        .redactions(new Sources(database), new Cases(database))
        .perform(history);
  }

  private void numbers() {
    NumberReading numbers = new NumberReading(folder, plan);
    Indicators indicators = new Indicators(database);
    numbers.indicators(history);
    numbers.readings(history, indicators);
    new SurveyReading(folder, names, plan, database).bring(history);
    new TieReading(folder, names, new Themes(database).read(), indicators).batch().perform(history);
  }

  private void claims() {
    new ClaimReading(folder, names, plan, new Codings(database), new Indicators(database))
        .batch()
        .perform(history);
    new LoopReading(folder, names, plan, new Findings(database)).batch().perform(history);
  }

  private void rest() {
    new MemoReading(folder, names, plan).batch().perform(history);
    new SafeguardReading(folder, names).holds().perform(history);
  }
}
