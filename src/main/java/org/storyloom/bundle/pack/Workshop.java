package org.storyloom.bundle.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.finding.FindingId;
import org.storyloom.learningloop.Decision;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.learningloop.Response;
import org.storyloom.learningloop.Votes;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.Level;
import org.storyloom.store.Database;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;

/// A learning loop as it leaves: what was said in it, what was decided before and in it, how each
/// finding was taken. Words that would name somebody are left empty.
public record Workshop(
    String title,
    String phase,
    Optional<LocalDate> held,
    String what,
    String soWhat,
    String nowWhat,
    String before,
    List<Agreed> decidedBefore,
    List<Agreed> decided,
    List<Said> responses,
    Map<FindingId, Votes> votes,
    List<FindingId> order) {
  public Workshop {
    decidedBefore = List.copyOf(decidedBefore);
    decided = List.copyOf(decided);
    responses = List.copyOf(responses);
    votes = Map.copyOf(votes);
    order = List.copyOf(order);
  }

  /// A decision: what, who, by when, how it will be known, and what became of it (`open`, `done` or
  /// `dropped`, and in words).
  public record Agreed(
      String loop,
      String what,
      String owner,
      Optional<LocalDate> due,
      String check,
      String status,
      String outcome) {}

  /// A response of those of one role: `stance` is `agree`, `object` or `unsure`.
  public record Said(
      @Nullable FindingId finding, String role, String stance, String words, int people) {}

  /// This loop at this level.
  public static Cleared<Workshop> of(
      Database database, LearningLoop loop, Level level, LocalDate today) {
    LearningLoops loops = new LearningLoops(database);
    List<Decision> decisions = new ArrayList<>(loops.decidedBefore(loop.id()));
    int earlier = decisions.size();
    decisions.addAll(loops.decisions(loop.id()));
    List<Response> responses = loops.responses(loop.id());
    Map<String, String> ours = new LinkedHashMap<>();
    ours.put("title", loop.facts().title());
    ours.put("what", loop.facts().what());
    ours.put("soWhat", loop.facts().soWhat());
    ours.put("nowWhat", loop.facts().nowWhat());
    loops.before(loop.id()).ifPresent(one -> ours.put("before", one.title()));
    for (int i = 0; i < decisions.size(); i++) {
      Decision one = decisions.get(i);
      ours.put("decision " + i, one.facts().what());
      ours.put("owner " + i, one.facts().owner());
      ours.put("check " + i, one.facts().check());
      ours.put("outcome " + i, one.facts().outcome());
      ours.put("loop " + i, loops.find(one.loop()).map(LearningLoop::title).orElse(""));
    }
    for (int i = 0; i < responses.size(); i++) {
      ours.put("role " + i, responses.get(i).facts().role());
      ours.put("words " + i, responses.get(i).facts().words());
    }
    ours.values().removeIf(String::isBlank);
    StudyPlan plan = new Plans(database).read();
    Map<FindingId, Votes> votes = loops.votes(loop.id());
    List<FindingId> order = loops.findings(loop.id());
    return new Gate(database, today)
        .ours(level, ours)
        .map(words -> {
          Lookup say = new Lookup(words);
          List<Agreed> agreed = say.agreed(decisions);
          return new Workshop(
              say.of("title"),
              plan.phase(loop.facts().phase()).map(one -> one.name()).orElse(""),
              Optional.ofNullable(loop.facts().held()),
              say.of("what"),
              say.of("soWhat"),
              say.of("nowWhat"),
              say.of("before"),
              agreed.subList(0, earlier),
              agreed.subList(earlier, agreed.size()),
              say.said(responses),
              votes,
              order);
        });
  }

  /// The words that were let through, by their key.
  private record Lookup(Map<String, String> words) {
    String of(String key) {
      return words.getOrDefault(key, "");
    }

    List<Agreed> agreed(List<Decision> decisions) {
      List<Agreed> all = new ArrayList<>();
      for (int i = 0; i < decisions.size(); i++) {
        Decision one = decisions.get(i);
        all.add(
            new Agreed(
                of("loop " + i),
                of("decision " + i),
                of("owner " + i),
                Optional.ofNullable(one.facts().due()),
                of("check " + i),
                one.facts().status().word(),
                of("outcome " + i)));
      }
      return all;
    }

    List<Said> said(List<Response> responses) {
      List<Said> all = new ArrayList<>();
      for (int i = 0; i < responses.size(); i++) {
        var facts = responses.get(i).facts();
        all.add(
            new Said(
                facts.finding(),
                of("role " + i),
                facts.stance().word(),
                of("words " + i),
                facts.people()));
      }
      return all;
    }
  }
}
