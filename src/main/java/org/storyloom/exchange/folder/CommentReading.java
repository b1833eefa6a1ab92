package org.storyloom.exchange.folder;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.Cases;
import org.storyloom.job.Token;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.CollectionId;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.files.comments.CommentColumns;
import org.storyloom.source.intake.CommentFile;
import org.storyloom.source.intake.Imports;
import org.storyloom.source.intake.Into;
import org.storyloom.source.intake.Known;
import org.storyloom.study.StudyPlan;
import org.storyloom.table.TableOptions;

/// `comments.json`: tables of comments under `comments/`, and which column holds what.
record CommentReading(
    Folder folder, Names names, StudyPlan plan, Cases cases, ConsentReading consents) {
  static final String FILE = "comments.json";
  static final String UNDER = "comments/";

  void bring(Imports imports, Sources sources, Token token) {
    folder.entries(
        FILE,
        entry -> {
          CommentFile file = file(entry, sources);
          int came = folder.came(UNDER + entry.text("file"), imports.comments(file, token));
          folder.count("comments", came);
          if (came > 0) {
            consents.take(Subject.of(file.into().id()), entry);
          }
          return file;
        });
  }

  private CommentFile file(Entry entry, Sources sources) {
    Path path =
        folder
            .inside(UNDER + entry.needed("file"))
            .orElseThrow(() -> new Cells.Unfit("exchange.folder.missing", entry.text("file")));
    String slug = entry.needed("collection");
    String kind = entry.has("kind") ? entry.text("kind") : SourceKind.COMMENT.word();
    CollectionId collection = new CollectionId(names.of("collection", slug));
    String name =
        sources.collection(collection).map(org.storyloom.source.Collection::name).orElse(slug);
    Known known =
        Known.NOTHING
            .of(SourceKind.of(kind).orElseThrow(Cells.unknown("kind", kind)))
            .inLanguage(entry.orNull("language"))
            .in(
                Settings.of(
                    plan, null, entry.text("phase"), entry.text("site"), entry.text("activity")));
    return new CommentFile(
        path,
        known,
        new Into(collection, slug, name),
        columns(entry),
        TableOptions.NONE,
        Locale.ROOT,
        ZoneId.of("UTC"),
        people(),
        new SourceId(names.of("source", slug + "/" + entry.text("file"))));
  }

  private static Optional<CommentColumns> columns(Entry entry) {
    Map<String, String> columns = entry.words("columns");
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        CommentColumns.of(columns)
            .orElseThrow(() -> new Cells.Unfit("exchange.folder.needed", "columns.text")));
  }

  private Map<String, CaseId> people() {
    Map<String, CaseId> people = new HashMap<>();
    cases.all().forEach(one -> people.put(one.slug(), one.id()));
    return people;
  }
}
