package org.storyloom.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storyloom.indicator.ReadingId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;

/// The findings of the study, to be read. Lists are by number.
public final class Findings {
  private final Database database;

  public Findings(Database database) {
    this.database = database;
  }

  public List<Finding> all() {
    return database.read(sql -> new FindingStore(sql).all());
  }

  public Optional<Finding> find(FindingId id) {
    return database.read(sql -> new FindingStore(sql).find(id));
  }

  public Optional<Finding> bySlug(String slug) {
    return database.read(sql -> new FindingStore(sql).bySlug(slug));
  }

  /// The links of a finding, in order.
  public List<EvidenceLink> links(FindingId of) {
    return links().getOrDefault(of, List.of());
  }

  /// The links of all findings, each finding's in order; a finding without any is absent.
  public Map<FindingId, List<EvidenceLink>> links() {
    return database.read(sql -> new LinkStore(sql).all());
  }

  /// The judgements of a finding, oldest first.
  public List<Judgement> judgements(FindingId of) {
    return database.read(sql -> new JudgementStore(sql).of(of));
  }

  /// The last judgement of each finding; a finding that nobody has judged is absent.
  public Map<FindingId, Judgement> lastJudgements() {
    return database.read(sql -> new JudgementStore(sql).last());
  }

  /// The findings whose evidence is not what it was when they were last judged.
  public Set<FindingId> stale() {
    return database.read(sql -> new JudgementStore(sql).stale());
  }

  public boolean stale(FindingId id) {
    return stale().contains(id);
  }

  /// The digest of all that a finding leans on now.
  public String evidenceDigest(FindingId of) {
    return database.read(sql -> new LinkStore(sql).digest(of));
  }

  /// The separate voices behind what supports each finding.
  public Map<FindingId, Voices> voices() {
    return voices(EnumSet.of(Relation.SUPPORTS));
  }

  public Voices voices(FindingId of) {
    return voices().getOrDefault(of, Voices.NONE);
  }

  /// The separate voices behind the evidence of these relations.
  public Map<FindingId, Voices> voices(Set<Relation> behind) {
    return new VoiceCount(database).count(links(), behind);
  }

  /// How many survey answers stand behind the numbers that support each finding; a finding without
  /// any is absent.
  public Map<FindingId, Long> asked() {
    return new AskedCount(database).count(links());
  }

  /// The findings that lean on a coding which overlaps this passage.
  public List<Leaning> leaningOn(SourceId source, Span passage) {
    return leaningOn(source).stream().filter(one -> one.span().overlaps(passage)).toList();
  }

  /// The findings that lean on any coding of this source.
  public List<Leaning> leaningOn(SourceId source) {
    return database.read(sql -> new LinkStore(sql).leaningOn(source));
  }

  /// The links to this reading.
  public List<EvidenceLink> leaningOn(ReadingId reading) {
    return database.read(sql -> new LinkStore(sql).to(Evidence.of(reading)));
  }
}
