package org.storyloom.exchange.folder;

import java.util.UUID;
import org.storyloom.memo.About;
import org.storyloom.memo.MemoId;
import org.storyloom.memo.MemoKind;
import org.storyloom.memo.WriteMemo;
import org.storyloom.study.Coder;
import org.storyloom.study.StudyPlan;

/// `memos.csv`: what researchers thought along the way.
record MemoReading(Folder folder, Names names, StudyPlan plan) {
  static final String FILE = "memos.csv";

  Batch batch() {
    Batch batch = new Batch(folder, FILE);
    int memos =
        folder
            .rows(
                FILE,
                row -> {
                  WriteMemo memo = memo(row);
                  batch.add(row.line(), memo);
                  return memo;
                })
            .size();
    folder.count("memos", memos);
    return batch;
  }

  private WriteMemo memo(Cells row) {
    MemoKind kind =
        row.has("kind")
            ? MemoKind.of(row.text("kind")).orElseThrow(Cells.unknown("kind", row.text("kind")))
            : MemoKind.ANALYTIC;
    Coder coder = Settings.found("coder", row.text("coder"), plan.coder(row.text("coder")));
    UUID id = row.has("id") ? names.of("memo", row.text("id")) : names.of("memo", "" + row.line());
    return new WriteMemo(
        new MemoId(id),
        new About(row.needed("about"), names.of(row.needed("about"), row.needed("of"))),
        kind,
        row.text("title"),
        row.exact("words"),
        coder == null ? null : coder.id().value(),
        null,
        row.instant("at"));
  }
}
