package org.storyloom.study;

import static org.storyloom.store.db.tables.Activity.ACTIVITY;
import static org.storyloom.store.db.tables.ChangeDomain.CHANGE_DOMAIN;
import static org.storyloom.store.db.tables.Coder.CODER;
import static org.storyloom.store.db.tables.Phase.PHASE;
import static org.storyloom.store.db.tables.Question.QUESTION;
import static org.storyloom.store.db.tables.Site.SITE;
import static org.storyloom.store.db.tables.Strand.STRAND;
import static org.storyloom.store.db.tables.Study.STUDY;
import static org.storyloom.store.db.tables.Wave.WAVE;

import java.util.UUID;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.UpdatableRecordImpl;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Tx;
import org.storyloom.store.Uses;
import org.storyloom.store.db.tables.records.ActivityRecord;
import org.storyloom.store.db.tables.records.ChangeDomainRecord;
import org.storyloom.store.db.tables.records.CoderRecord;
import org.storyloom.store.db.tables.records.PhaseRecord;
import org.storyloom.store.db.tables.records.QuestionRecord;
import org.storyloom.store.db.tables.records.SiteRecord;
import org.storyloom.store.db.tables.records.StrandRecord;
import org.storyloom.store.db.tables.records.StudyRecord;
import org.storyloom.store.db.tables.records.WaveRecord;

/// Writes the plan's rows, each part in its table.
final class PartStore {
  private PartStore() {}

  static void insert(Tx tx, StudyFacts study) {
    tx.insert(row(study));
  }

  static boolean change(Tx tx, StudyFacts study) {
    return tx.change(STUDY, study.id(), row -> row.from(row(study)));
  }

  static void insert(Tx tx, PlanPart part) {
    switch (part) {
      case Phase phase -> tx.insert(row(phase));
      case Site site -> tx.insert(row(site));
      case Activity activity -> tx.insert(row(activity));
      case Wave wave -> tx.insert(row(wave));
      case Question question -> tx.insert(row(question));
      case Domain domain -> tx.insert(row(domain));
      case Strand strand -> tx.insert(row(strand));
      case Coder coder -> tx.insert(row(coder));
    }
  }

  static boolean change(Tx tx, PlanPart part) {
    return switch (part) {
      case Phase phase -> change(tx, PHASE, part.id(), row(phase));
      case Site site -> change(tx, SITE, part.id(), row(site));
      case Activity activity -> change(tx, ACTIVITY, part.id(), row(activity));
      case Wave wave -> change(tx, WAVE, part.id(), row(wave));
      case Question question -> change(tx, QUESTION, part.id(), row(question));
      case Domain domain -> change(tx, CHANGE_DOMAIN, part.id(), row(domain));
      case Strand strand -> change(tx, STRAND, part.id(), row(strand));
      case Coder coder -> change(tx, CODER, part.id(), row(coder));
    };
  }

  static boolean place(Tx tx, PartId id, int ordinal) {
    return switch (id) {
      case PhaseId _ -> place(tx, PHASE, PHASE.ORDINAL, id, ordinal);
      case SiteId _ -> place(tx, SITE, SITE.ORDINAL, id, ordinal);
      case ActivityId _ -> place(tx, ACTIVITY, ACTIVITY.ORDINAL, id, ordinal);
      case WaveId _ -> place(tx, WAVE, WAVE.ORDINAL, id, ordinal);
      case QuestionId _ -> place(tx, QUESTION, QUESTION.ORDINAL, id, ordinal);
      case DomainId _ -> place(tx, CHANGE_DOMAIN, CHANGE_DOMAIN.ORDINAL, id, ordinal);
      case StrandId _ -> place(tx, STRAND, STRAND.ORDINAL, id, ordinal);
      case CoderId _ -> place(tx, CODER, CODER.ORDINAL, id, ordinal);
    };
  }

  /// Takes a part away, or refuses while anything refers to it.
  static void remove(Tx tx, PlanPart part) {
    switch (part) {
      case Phase _ -> remove(tx, PHASE, part);
      case Site _ -> remove(tx, SITE, part);
      case Activity _ -> remove(tx, ACTIVITY, part);
      case Wave _ -> remove(tx, WAVE, part);
      case Question _ -> remove(tx, QUESTION, part);
      case Domain _ -> remove(tx, CHANGE_DOMAIN, part);
      case Strand _ -> remove(tx, STRAND, part);
      case Coder _ -> remove(tx, CODER, part);
    }
  }

  private static <R extends UpdatableRecordImpl<R>> boolean change(
      Tx tx, Table<R> table, PartId id, R now) {
    return tx.change(table, id.value(), row -> row.from(now));
  }

  private static <R extends UpdatableRecordImpl<R>> boolean place(
      Tx tx, Table<R> table, TableField<R, Integer> field, PartId id, int ordinal) {
    return tx.change(table, id.value(), row -> row.set(field, ordinal));
  }

  private static <R extends UpdatableRecordImpl<R>> void remove(
      Tx tx, Table<R> table, PlanPart part) {
    Uses.refuse(tx, table, part.id().value(), part.name());
    tx.delete(table, part.id().value());
  }

  private static StudyRecord row(StudyFacts study) {
    return new StudyRecord(
        study.id(),
        study.slug(),
        study.title(),
        study.purpose(),
        study.language(),
        study.started());
  }

  private static PhaseRecord row(Phase phase) {
    return new PhaseRecord(phase.id().value(), phase.slug(), phase.name(), phase.ordinal());
  }

  private static SiteRecord row(Site site) {
    return new SiteRecord(
        site.id().value(),
        site.slug(),
        site.name(),
        value(site.within()),
        value(site.from()),
        value(site.to()),
        site.ordinal());
  }

  private static ActivityRecord row(Activity activity) {
    return new ActivityRecord(
        activity.id().value(),
        activity.slug(),
        activity.name(),
        activity.kind(),
        value(activity.phase()),
        value(activity.site()),
        activity.starts(),
        activity.ends(),
        activity.description(),
        value(activity.versionOf()),
        activity.ordinal());
  }

  private static WaveRecord row(Wave wave) {
    return new WaveRecord(
        wave.id().value(),
        wave.slug(),
        wave.name(),
        wave.kind().word(),
        value(wave.phase()),
        wave.held(),
        wave.ordinal());
  }

  private static QuestionRecord row(Question question) {
    return new QuestionRecord(
        question.id().value(), question.slug(), question.words(), question.ordinal());
  }

  private static ChangeDomainRecord row(Domain domain) {
    return new ChangeDomainRecord(
        domain.id().value(), domain.slug(), domain.name(), domain.ordinal());
  }

  private static StrandRecord row(Strand strand) {
    return new StrandRecord(
        strand.id().value(),
        strand.slug(),
        strand.name(),
        String.join(",", strand.sourceKinds()),
        String.join(",", strand.indicatorOrigins()),
        strand.ordinal());
  }

  private static CoderRecord row(Coder coder) {
    return new CoderRecord(
        coder.id().value(), coder.slug(), coder.name(), coder.initials(), coder.ordinal());
  }

  private static @Nullable UUID value(@Nullable PartId id) {
    return id == null ? null : id.value();
  }
}
