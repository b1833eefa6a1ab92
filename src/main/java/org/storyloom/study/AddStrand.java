package org.storyloom.study;

import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds a strand of evidence: sources of these kinds, indicators of these origins.
public record AddStrand(String name, List<String> sourceKinds, List<String> indicatorOrigins)
    implements Command<StrandId> {
  @Override
  public Label label() {
    return Label.of("study.strand.add", name);
  }

  @Override
  public StrandId run(Tx tx) {
    Fit fit = Fit.in(tx);
    var others = fit.plan().strands();
    StrandId id = new StrandId(tx.mint().id());
    fit.add(
        tx,
        new Strand(
            id,
            Fit.slug(others, name, "strand"),
            name.strip(),
            sourceKinds,
            indicatorOrigins,
            Fit.next(others)));
    return id;
  }
}
