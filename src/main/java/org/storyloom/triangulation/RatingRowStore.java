package org.storyloom.triangulation;

import static org.storyloom.store.db.tables.ConvergenceRating.CONVERGENCE_RATING;
import static org.storyloom.store.db.tables.Finding.FINDING;
import static org.storyloom.store.db.tables.Strand.STRAND;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.finding.FindingId;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.ConvergenceRatingRecord;
import org.storyloom.study.CoderId;
import org.storyloom.study.StrandId;

/// Changes to the rows of ratings.
record RatingRowStore(Tx tx) {

  boolean rate(RateConvergence wanted) {
    if (wanted.convergence() == Convergence.DISSONANCE && wanted.note().isBlank()) {
      throw new Refused("triangulation.dissonance.noteless");
    }
    if (wanted.convergence() == Convergence.NOT_CODED_YET) {
      throw new Refused("triangulation.rating.found");
    }
    requireThere(wanted.finding(), wanted.strand());
    Optional<Rating> there = find(wanted.finding(), wanted.strand(), wanted.by());
    if (there.isPresent()) {
      return tx.change(CONVERGENCE_RATING, there.get().id().value(), row -> fill(row, wanted));
    }
    ConvergenceRatingRecord row = new ConvergenceRatingRecord();
    row.setId(tx.mint().id());
    row.setFindingId(wanted.finding().value());
    row.setStrandId(wanted.strand().value());
    CoderId by = wanted.by();
    UUID coder = by == null ? null : by.value();
    row.setCoderId(coder);
    fill(row, wanted);
    tx.insert(row);
    return true;
  }

  boolean clear(FindingId finding, StrandId strand, @Nullable CoderId by) {
    Optional<Rating> there = find(finding, strand, by);
    there.ifPresent(rating -> tx.delete(CONVERGENCE_RATING, rating.id().value()));
    return there.isPresent();
  }

  /// What people call the finding.
  String called(FindingId finding) {
    return tx.read()
        .select(FINDING.LABEL)
        .from(FINDING)
        .where(FINDING.ID.eq(finding.value()))
        .fetchOptional(FINDING.LABEL)
        .map(label -> Integer.toString(label))
        .orElseThrow(() -> new Refused("triangulation.finding.gone"));
  }

  private void requireThere(FindingId finding, StrandId strand) {
    called(finding);
    if (!tx.read().fetchExists(STRAND, STRAND.ID.eq(strand.value()))) {
      throw new Refused("triangulation.strand.gone");
    }
  }

  private Optional<Rating> find(FindingId finding, StrandId strand, @Nullable CoderId by) {
    return new RatingStore(tx.read()).find(finding, strand, by);
  }

  private static void fill(ConvergenceRatingRecord row, RateConvergence wanted) {
    row.setRating(wanted.convergence().word());
    row.setNote(wanted.note());
  }
}
