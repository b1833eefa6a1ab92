package org.storyloom.workspace;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.source.Scope;
import org.storyloom.source.Sources;
import org.storyloom.store.Digest;
import org.storyloom.store.Transfers;

/// Looks whether everything is whole: the audit trail, the transfer log, the texts, and every
/// coding at its place.
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
    return found;
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
