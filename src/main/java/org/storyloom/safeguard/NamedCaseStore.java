package org.storyloom.safeguard;

import static org.storyloom.store.db.tables.StudyCase.STUDY_CASE;

import java.util.List;
import org.jooq.DSLContext;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;

/// A case as the gate needs it: who must not be named.
record NamedCaseStore(CaseId id, CaseKind kind, String name) {

  static List<NamedCaseStore> all(DSLContext sql) {
    return sql.selectFrom(STUDY_CASE)
        .orderBy(STUDY_CASE.SLUG)
        .fetch(row ->
            new NamedCaseStore(
                new CaseId(row.getId()),
                CaseKind.of(row.getKind()).orElse(CaseKind.PARTICIPANT),
                row.getName()));
  }
}
