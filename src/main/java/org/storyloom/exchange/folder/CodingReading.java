package org.storyloom.exchange.folder;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.coding.CodingDraft;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.ImportCodings;
import org.storyloom.source.Source;
import org.storyloom.source.Sources;
import org.storyloom.store.Label;
import org.storyloom.study.Coder;
import org.storyloom.study.StudyPlan;

/// `codings*.csv`: themes on passages, by range or by exact words.
final class CodingReading {
  private record Line(String file, long line) {}

  private final Folder folder;
  private final Names names;
  private final StudyPlan plan;
  private final Codebook codebook;
  private final Sources sources;
  private final List<Line> lines = new ArrayList<>();

  CodingReading(Folder folder, Names names, StudyPlan plan, Codebook codebook, Sources sources) {
    this.folder = folder;
    this.names = names;
    this.plan = plan;
    this.codebook = codebook;
    this.sources = sources;
  }

  List<CodingDraft> drafts() {
    List<CodingDraft> drafts = new ArrayList<>();
    for (String file : folder.named("codings", ".csv")) {
      drafts.addAll(
          folder.rows(
              file,
              row -> {
                CodingDraft draft = draft(row);
                lines.add(new Line(file, row.line()));
                return draft;
              }));
    }
    return drafts;
  }

  /// Remarks on those that found no place.
  void unplaced(ImportCodings.Result result) {
    folder.count("codings", result.added());
    for (ImportCodings.Unplaced one : result.unplaced()) {
      Line line = lines.get(one.draft());
      folder.remark(
          line.file(),
          line.line(),
          Label.of(
              "exchange.folder.unplaced." + one.why().name().toLowerCase(java.util.Locale.ROOT)));
    }
  }

  private CodingDraft draft(Cells row) {
    Source source =
        sources
            .bySlug(row.needed("source"))
            .orElseThrow(Cells.unknown("source", row.text("source")));
    Theme theme =
        codebook.bySlug(row.needed("theme")).orElseThrow(Cells.unknown("theme", row.text("theme")));
    Coder coder =
        plan.coder(row.needed("coder")).orElseThrow(Cells.unknown("coder", row.text("coder")));
    return new CodingDraft(
        row.has("id") ? new CodingId(names.of("coding", row.text("id"))) : null,
        source.id(),
        theme.id(),
        coder.id(),
        place(row),
        row.whole("weight"),
        row.text("memo"),
        row.instant("at"));
  }

  private static CodingDraft.Place place(Cells row) {
    Integer start = row.whole("start");
    Integer end = row.whole("end");
    if (start != null && end != null) {
      return new CodingDraft.At(start, end);
    }
    if (row.exact("quote").isEmpty()) {
      throw new Cells.Unfit("exchange.folder.needed", "quote");
    }
    Integer occurrence = row.whole("occurrence");
    return new CodingDraft.Quoted(row.exact("quote"), occurrence == null ? 1 : occurrence);
  }
}
