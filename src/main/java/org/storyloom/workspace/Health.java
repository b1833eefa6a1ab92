package org.storyloom.workspace;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.job.Token;
import org.storyloom.search.IndexStanding;
import org.storyloom.search.SearchIndex;
import org.storyloom.source.Scope;
import org.storyloom.source.Sources;
import org.storyloom.store.Digest;
import org.storyloom.store.Transfers;

/// Looks whether everything is whole: the audit trail, the transfer log, the texts, every coding at
/// its place, and the search index; and mends what can be made from the rest.
public record Health(Workspace workspace) {

  /// What is not whole; empty where all is.
  public List<Diagnosis> check() {
    List<Diagnosis> found = new ArrayList<>();
    workspace
        .history()
        .broken()
        .ifPresent(at -> found.add(new Diagnosis("journalBroken", Long.toString(at))));
    new Transfers(workspace.database(), workspace.history().mint())
        .broken()
        .ifPresent(at -> found.add(new Diagnosis("transfersBroken", Long.toString(at))));
    texts(found);
    codings(found);
    index(found);
    return found;
  }

  /// Mends what can be mended without losing anything: builds the index anew where it is not as it
  /// should be. Answers what is still not whole.
  public List<Diagnosis> fix() {
    if (workspace.indexStanding() != IndexStanding.CURRENT) {
      workspace.index().rebuild(Token.none());
    }
    return check();
  }

  /// An index that is missing or lags is no fault: whoever searches next gives it what it lacks.
  private void index(List<Diagnosis> found) {
    String kind =
        switch (workspace.indexStanding()) {
          case CURRENT, BEHIND, MISSING -> "";
          case FOREIGN -> "indexForeign";
          case BROKEN -> "indexBroken";
        };
    if (!kind.isEmpty()) {
      found.add(new Diagnosis(kind, SearchIndex.NAME));
    }
  }

  private void texts(List<Diagnosis> found) {
    new Sources(workspace.database())
        .eachText(
            Scope.ALL,
            (source, text) -> {
              if (!Digest.of(text).equals(source.extent().digest())
                  || text.length() != source.extent().characters()) {
                found.add(new Diagnosis("textChanged", source.slug()));
              }
            });
  }

  private void codings(List<Diagnosis> found) {
    Codings codings = new Codings(workspace.database());
    Sources sources = new Sources(workspace.database());
    for (var source : codings.bySource(Which.ALL).keySet()) {
      String text = sources.text(source).orElse("");
      for (Coding coding : codings.in(source)) {
        boolean stands =
            coding.span().end() <= text.length() && coding.span().of(text).equals(coding.quote());
        if (!stands) {
          found.add(new Diagnosis("codingShifted", coding.id().value().toString()));
        }
      }
    }
  }
}
