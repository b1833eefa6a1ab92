package org.storyloom.ui.themes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.store.Database;
import org.storyloom.study.CoderId;
import org.storyloom.study.Site;
import org.storyloom.study.SiteId;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.Question;

/// Reads the codebook and where the chosen theme is used.
///
/// @param most how many passages are listed
record BookReading(Optional<ThemeId> chosen, int most, StudyPlan plan) implements Question<Book> {
  @Override
  public Book ask(Database database) {
    Codebook codebook = new Themes(database).read();
    Codings codings = new Codings(database);
    return new Book(
        codebook,
        codings.byTheme(Which.ALL),
        chosen
            .filter(theme -> codebook.find(theme).isPresent())
            .map(theme -> uses(database, codebook, codings, theme)));
  }

  private Book.Uses uses(Database database, Codebook codebook, Codings codings, ThemeId theme) {
    List<Coding> all = codings.list(Which.ALL.under(theme, codebook));
    Set<SourceId> in = new HashSet<>();
    Set<CoderId> by = new HashSet<>();
    all.forEach(coding -> {
      in.add(coding.source());
      by.add(coding.coder());
    });
    Map<SourceId, Source> sources = new Sources(database).byIds(in);
    Map<Book.Cell, Integer> cells = new HashMap<>();
    for (Coding coding : all) {
      Source source = sources.get(coding.source());
      if (source != null) {
        SiteId site = plan.site(source.setting().site()).map(this::outermost).orElse(null);
        cells.merge(new Book.Cell(site, source.setting().phase()), 1, Integer::sum);
      }
    }
    return new Book.Uses(
        theme, all.stream().limit(most).toList(), all.size(), in.size(), by.size(), sources, cells);
  }

  private SiteId outermost(Site site) {
    List<Site> around = plan.around(site.id());
    return around.isEmpty() ? site.id() : around.getLast().id();
  }
}
