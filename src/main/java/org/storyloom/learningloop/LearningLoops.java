package org.storyloom.learningloop;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.finding.FindingId;
import org.storyloom.store.Database;

/// The learning loops of the study, to be read.
public final class LearningLoops {
  private final Database database;

  public LearningLoops(Database database) {
    this.database = database;
  }

  /// All loops, in order.
  public List<LearningLoop> all() {
    return database.read(sql -> new LoopStore(sql).all());
  }

  public Optional<LearningLoop> find(LoopId id) {
    return all().stream().filter(loop -> loop.id().equals(id)).findFirst();
  }

  public Optional<LearningLoop> bySlug(String slug) {
    return all().stream().filter(loop -> loop.slug().equals(slug)).findFirst();
  }

  /// The findings taken to a loop, in the order in which they are taken up.
  public List<FindingId> findings(LoopId of) {
    return database.read(sql -> new LoopStore(sql).findings(of));
  }

  /// The loops that a finding was taken to, in order.
  public List<LearningLoop> loopsOf(FindingId finding) {
    return database.read(sql -> new LoopStore(sql).loopsOf(finding));
  }

  /// The responses of a loop, in order.
  public List<Response> responses(LoopId of) {
    return database.read(sql -> new LoopStore(sql).responses(of));
  }

  /// How a loop took each of its findings; a finding without a response is absent.
  public Map<FindingId, Votes> votes(LoopId of) {
    Map<FindingId, Votes> votes = new HashMap<>();
    for (Response response : responses(of)) {
      FindingId finding = response.facts().finding();
      if (finding != null) {
        votes.merge(
            finding, Votes.NONE.and(response.facts()), (sum, one) -> sum.and(response.facts()));
      }
    }
    return votes;
  }

  /// All decisions, by loop, in order.
  public List<Decision> decisions() {
    return database.read(sql -> new DecisionStore(sql).all());
  }

  /// The decisions of a loop, in order.
  public List<Decision> decisions(LoopId of) {
    return decisions().stream().filter(decision -> decision.loop().equals(of)).toList();
  }

  /// The decisions that follow from a finding, by loop, in order.
  public List<Decision> decisionsFrom(FindingId finding) {
    return decisions().stream()
        .filter(decision -> decision.facts().findings().contains(finding))
        .toList();
  }

  /// The decisions that are open after their day.
  public List<Decision> late(LocalDate today) {
    return decisions().stream().filter(decision -> decision.late(today)).toList();
  }

  /// The loop before this one.
  public Optional<LearningLoop> before(LoopId id) {
    List<LearningLoop> all = all();
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return Optional.of(all.get(i - 1));
      }
    }
    return Optional.empty();
  }

  /// What we said and what we did: the decisions of the loop before this one, and those of earlier
  /// loops that are still open.
  public List<Decision> decidedBefore(LoopId id) {
    List<LoopId> loops = all().stream().map(LearningLoop::id).toList();
    int here = loops.indexOf(id);
    return decisions().stream()
        .filter(decision -> {
          int there = loops.indexOf(decision.loop());
          boolean open = decision.facts().status() == DecisionStatus.OPEN;
          return there == here - 1 || (there < here && open);
        })
        .toList();
  }
}
