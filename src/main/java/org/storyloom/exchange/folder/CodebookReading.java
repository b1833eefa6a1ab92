package org.storyloom.exchange.folder;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storyloom.codebook.CodebookDraft;
import org.storyloom.codebook.Guidance;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.ThemeSetId;

/// `codebook.csv`: themes, with the sets that they are in.
record CodebookReading(Folder folder, Names names) {
  static final String FILE = "codebook.csv";

  CodebookDraft draft(String title) {
    Map<String, Set<ThemeId>> sets = new LinkedHashMap<>();
    List<CodebookDraft.Entry> themes = folder.rows(FILE, row -> theme(row, sets));
    folder.count("themes", themes.size());
    List<CodebookDraft.Group> groups =
        sets.entrySet().stream()
            .map(set ->
                new CodebookDraft.Group(
                    new ThemeSetId(names.of("themeSet", set.getKey())),
                    set.getKey(),
                    set.getValue()))
            .toList();
    return new CodebookDraft(title, themes, groups, List.of());
  }

  private CodebookDraft.Entry theme(Cells row, Map<String, Set<ThemeId>> sets) {
    String slug = row.needed("id");
    ThemeId id = new ThemeId(names.of("theme", slug));
    ThemeId parent = row.has("parent") ? new ThemeId(names.of("theme", row.text("parent"))) : null;
    Guidance guidance =
        new Guidance(
            row.text("definition"),
            row.text("when_to_use"),
            row.text("when_not"),
            row.text("example"));
    ThemeFacts facts =
        new ThemeFacts(
            row.needed("name"),
            guidance,
            row.orNull("colour"),
            row.orNull("key"),
            row.yes("codable", true));
    row.list("sets")
        .forEach(set -> sets.computeIfAbsent(set, name -> new LinkedHashSet<>()).add(id));
    return new CodebookDraft.Entry(id, slug, parent, facts);
  }
}
