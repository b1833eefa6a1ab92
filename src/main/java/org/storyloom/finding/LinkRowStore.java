package org.storyloom.finding;

import static org.storyloom.store.db.tables.Coding.CODING;
import static org.storyloom.store.db.tables.EvidenceLink.EVIDENCE_LINK;
import static org.storyloom.store.db.tables.Reading.READING;

import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.storyloom.coding.CodingsMerged;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.EvidenceLinkRecord;

/// Changes to the rows of links.
record LinkRowStore(Tx tx) {

  void add(LinkEvidence wanted) {
    requireThere(wanted.evidence());
    requireNew(wanted.finding(), wanted.evidence(), wanted.bearing(), wanted.id());
    EvidenceLinkRecord row = new EvidenceLinkRecord();
    row.setId(wanted.id().value());
    row.setFindingId(wanted.finding().value());
    switch (wanted.evidence()) {
      case Evidence.Said said -> row.setCodingId(said.coding().value());
      case Evidence.Counted counted -> row.setReadingId(counted.reading().value());
    }
    fill(row, wanted.bearing());
    row.setOrdinal(nextOrdinal(wanted.finding()));
    tx.insert(row);
  }

  private void requireThere(Evidence evidence) {
    boolean there =
        switch (evidence) {
          case Evidence.Said said ->
              tx.read().fetchExists(CODING, CODING.ID.eq(said.coding().value()));
          case Evidence.Counted counted ->
              tx.read().fetchExists(READING, READING.ID.eq(counted.reading().value()));
        };
    if (!there) {
      throw new Refused("finding.evidence.gone");
    }
  }

  private void requireNew(FindingId finding, Evidence evidence, Bearing bearing, LinkId but) {
    boolean twice =
        new LinkStore(tx.read())
            .to(evidence).stream()
                .anyMatch(link ->
                    link.finding().equals(finding)
                        && link.relation() == bearing.relation()
                        && !link.id().equals(but));
    if (twice) {
      throw new Refused("finding.link.twice");
    }
  }

  private int nextOrdinal(FindingId finding) {
    Integer last =
        tx.read()
            .select(DSL.max(EVIDENCE_LINK.ORDINAL))
            .from(EVIDENCE_LINK)
            .where(EVIDENCE_LINK.FINDING_ID.eq(finding.value()))
            .fetchOne(0, Integer.class);
    return last == null ? 1 : last + 1;
  }

  boolean change(LinkId id, Bearing bearing) {
    EvidenceLink link = link(id);
    requireNew(link.finding(), link.evidence(), bearing, id);
    return tx.change(EVIDENCE_LINK, id.value(), row -> fill(row, bearing));
  }

  void remove(LinkId id) {
    tx.delete(EVIDENCE_LINK, id.value());
  }

  EvidenceLink link(LinkId id) {
    return new LinkStore(tx.read()).byId(id).orElseThrow(() -> new Refused("finding.link.gone"));
  }

  /// Links to the coding that goes lead to the one that stays; where the finding has such a link
  /// already, one of the two remains.
  void turn(CodingsMerged merged) {
    LinkStore links = new LinkStore(tx.read());
    List<EvidenceLink> there = links.to(Evidence.of(merged.into()));
    for (EvidenceLink link : links.to(Evidence.of(merged.from()))) {
      boolean twin =
          there.stream()
              .anyMatch(other ->
                  other.finding().equals(link.finding()) && other.relation() == link.relation());
      if (twin) {
        remove(link.id());
      } else {
        UUID into = merged.into().value();
        tx.change(EVIDENCE_LINK, link.id().value(), row -> row.setCodingId(into));
      }
    }
  }

  void drop(Evidence evidence) {
    new LinkStore(tx.read()).to(evidence).forEach(link -> remove(link.id()));
  }

  private static void fill(EvidenceLinkRecord row, Bearing bearing) {
    row.setRelation(bearing.relation().word());
    row.setStrength(bearing.strength());
    row.setNote(bearing.note());
  }
}
