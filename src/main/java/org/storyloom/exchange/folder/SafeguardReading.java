package org.storyloom.exchange.folder;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.AddPseudonym;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.Cases;
import org.storyloom.cases.Pseudonym;
import org.storyloom.cases.PseudonymId;
import org.storyloom.cases.StudyCase;
import org.storyloom.safeguard.Hold;
import org.storyloom.safeguard.HoldAt;
import org.storyloom.safeguard.NamePseudonyms;
import org.storyloom.safeguard.Redact;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.Source;
import org.storyloom.source.Sources;
import org.storyloom.source.passage.Span;

/// `redactions.csv` and `holds.csv`: what does not leave as it stands. The label that redactions
/// give a case is its pseudonym from then on; every other case gets one.
record SafeguardReading(Folder folder, Names names) {
  static final String REDACTIONS = "redactions.csv";
  static final String HOLDS = "holds.csv";

  Batch redactions(Sources sources, Cases cases) {
    Batch batch = new Batch(folder, REDACTIONS);
    Set<String> labels = new HashSet<>();
    int count =
        folder
            .rows(
                REDACTIONS,
                row -> {
                  Redact redact = redact(row, sources, cases);
                  batch.add(row.line(), redact);
                  if (redact.who() != null && labels.add(redact.replacement())) {
                    batch.add(row.line(), pseudonym(redact));
                  }
                  return redact;
                })
            .size();
    batch.add(0, new NamePseudonyms());
    folder.count("redactions", count);
    return batch;
  }

  private AddPseudonym pseudonym(Redact redact) {
    String original = redact.span().of(redact.text());
    PseudonymId id = new PseudonymId(names.of("pseudonym", redact.replacement()));
    return new AddPseudonym(
        new Pseudonym(id, redact.who(), original, redact.replacement(), redact.kind()));
  }

  private Redact redact(Cells row, Sources sources, Cases cases) {
    Source source =
        sources
            .bySlug(row.needed("source"))
            .orElseThrow(Cells.unknown("source", row.text("source")));
    String text = sources.text(source.id()).orElse("");
    return new Redact(
        source.id(),
        text,
        span(row, text),
        row.needed("kind"),
        row.needed("replacement"),
        person(row.text("case"), cases));
  }

  private static @Nullable CaseId person(String slug, Cases cases) {
    if (slug.isEmpty()) {
      return null;
    }
    return cases.find(slug).map(StudyCase::id).orElseThrow(Cells.unknown("case", slug));
  }

  private static Span span(Cells row, String text) {
    Integer start = row.whole("start");
    Integer end = row.whole("end");
    if (start != null && end != null) {
      if (start < 0 || end <= start || end > text.length()) {
        throw new Cells.Unfit("exchange.folder.unplaced.out_of_text");
      }
      return new Span(start, end);
    }
    String quote = row.exact("quote");
    if (quote.isEmpty()) {
      throw new Cells.Unfit("exchange.folder.needed", "quote");
    }
    Integer occurrence = row.whole("occurrence");
    int at = -1;
    for (int i = 0; i < (occurrence == null ? 1 : occurrence); i++) {
      at = text.indexOf(quote, at + 1);
      if (at < 0) {
        throw new Cells.Unfit("exchange.folder.unplaced.not_quoted");
      }
    }
    if (at < 0) {
      throw new Cells.Unfit("exchange.folder.number", "occurrence", row.text("occurrence"));
    }
    return new Span(at, at + quote.length());
  }

  /// After everything that can be held is there.
  Batch holds() {
    Batch batch = new Batch(folder, HOLDS);
    folder.count("holds", folder.rows(HOLDS, row -> hold(row, batch)).size());
    return batch;
  }

  private HoldAt hold(Cells row, Batch batch) {
    UUID of = names.of(row.needed("about"), row.needed("of"));
    HoldAt hold =
        new HoldAt(
            new Subject(row.text("about"), of),
            new Hold(ConsentReading.level(row.needed("level")), row.needed("why")));
    batch.add(row.line(), hold);
    return hold;
  }
}
