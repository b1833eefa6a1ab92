package org.storyloom.exchange.folder;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Keeping;
import org.storyloom.source.Said;
import org.storyloom.source.Setting;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Translation;
import org.storyloom.source.intake.Known;
import org.storyloom.source.intake.TextFile;
import org.storyloom.study.StudyPlan;

/// `sources.csv`: the texts under `sources/`, and what is known about each.
record SourceReading(Folder folder, Names names, StudyPlan plan, ConsentReading consents) {
  static final String FILE = "sources.csv";

  List<TextFile> files() {
    return folder.rows(FILE, this::file);
  }

  private TextFile file(Cells row) {
    String slug = row.needed("id");
    SourceId id = new SourceId(names.of("source", slug));
    Path file =
        folder
            .inside("sources/" + row.needed("file"))
            .orElseThrow(() -> new Cells.Unfit("exchange.folder.missing", row.text("file")));
    SourceKind kind =
        SourceKind.of(row.needed("kind")).orElseThrow(Cells.unknown("kind", row.text("kind")));
    Known known =
        Known.NOTHING
            .named(id, slug)
            .titled(row.orNull("title"))
            .of(kind)
            .inLanguage(row.orNull("language"))
            .in(setting(row))
            .said(new Said(row.day("date"), null, person(row.text("case"))))
            .translating(translation(row))
            .kept(new Keeping(row.orNull("purpose"), row.day("retain_until")))
            .spoken(speakers(row), Set.copyOf(row.list("moderators")));
    consents.take(Subject.of(id), row);
    return TextFile.of(file, known);
  }

  private Setting setting(Cells row) {
    return Settings.of(
        plan,
        row.has("collection")
            ? new CollectionId(names.of("collection", row.text("collection")))
            : null,
        row.text("phase"),
        row.text("site"),
        row.text("activity"));
  }

  private @Nullable CaseId person(String slug) {
    return slug.isEmpty() ? null : new CaseId(names.of("case", slug));
  }

  private @Nullable Translation translation(Cells row) {
    return row.has("translation_of")
        ? new Translation(
            new SourceId(names.of("source", row.text("translation_of"))), row.orNull("translator"))
        : null;
  }

  private Map<String, CaseId> speakers(Cells row) {
    Map<String, CaseId> speakers = new HashMap<>();
    for (String pair : row.list("speakers")) {
      int equals = pair.lastIndexOf('=');
      if (equals < 0) {
        throw new Cells.Unfit("exchange.folder.pair", "speakers", pair);
      }
      CaseId who = person(pair.substring(equals + 1).strip());
      if (who != null) {
        speakers.put(pair.substring(0, equals).strip(), who);
      }
    }
    return speakers;
  }
}
