package org.storyloom.triangulation;

import static org.storyloom.store.db.tables.Coder.CODER;
import static org.storyloom.store.db.tables.ConvergenceRating.CONVERGENCE_RATING;
import static org.storyloom.store.db.tables.Strand.STRAND;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.storyloom.finding.FindingId;
import org.storyloom.store.db.tables.records.ConvergenceRatingRecord;
import org.storyloom.study.CoderId;
import org.storyloom.study.StrandId;

/// The rows of ratings.
record RatingStore(DSLContext sql) {

  Map<FindingId, List<Rating>> all() {
    Map<FindingId, List<Rating>> all = new HashMap<>();
    sql.select(CONVERGENCE_RATING.fields())
        .from(CONVERGENCE_RATING)
        .join(STRAND)
        .on(CONVERGENCE_RATING.STRAND_ID.eq(STRAND.ID))
        .leftJoin(CODER)
        .on(CONVERGENCE_RATING.CODER_ID.eq(CODER.ID))
        .orderBy(STRAND.ORDINAL, STRAND.SLUG, CODER.ORDINAL, CODER.SLUG, CONVERGENCE_RATING.ID)
        .fetchInto(CONVERGENCE_RATING)
        .map(RatingStore::rating)
        .forEach(rating ->
            all.computeIfAbsent(rating.finding(), finding -> new ArrayList<>()).add(rating));
    return all;
  }

  Optional<Rating> find(FindingId finding, StrandId strand, @Nullable CoderId by) {
    Condition whose =
        by == null
            ? CONVERGENCE_RATING.CODER_ID.isNull()
            : CONVERGENCE_RATING.CODER_ID.eq(by.value());
    return sql.selectFrom(CONVERGENCE_RATING)
        .where(CONVERGENCE_RATING.FINDING_ID.eq(finding.value()))
        .and(CONVERGENCE_RATING.STRAND_ID.eq(strand.value()))
        .and(whose)
        .fetchOptional(RatingStore::rating);
  }

  private static Rating rating(ConvergenceRatingRecord row) {
    return new Rating(
        new RatingId(row.getId()),
        new FindingId(row.getFindingId()),
        new StrandId(row.getStrandId()),
        row.getCoderId() == null ? null : new CoderId(row.getCoderId()),
        Convergence.of(row.getRating()).orElseThrow(),
        row.getNote());
  }
}
