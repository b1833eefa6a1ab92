package org.storyloom.bundle.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Relation;
import org.storyloom.safeguard.Cell;

/// A finding as it leaves. `lines` are its evidence, what speaks against it first; `held` says how
/// many links of each relation stay behind, so that nobody takes what is left for all.
public record Claim(
    FindingId id,
    int number,
    String words,
    About about,
    Optional<Judged> judged,
    boolean stale,
    People people,
    List<Line> lines,
    Map<Relation, Integer> held,
    List<Standing> standings) {
  public Claim {
    lines = List.copyOf(lines);
    held = Map.copyOf(held);
    standings = List.copyOf(standings);
  }

  /// What people call it: F4.
  public String called() {
    return "F" + number;
  }

  /// The evidence of this relation that leaves, in its order.
  public List<Line> lines(Relation relation) {
    return lines.stream().filter(line -> line.tie().relation() == relation).toList();
  }

  /// Where it belongs; each is empty where nobody said. `status` is the word of the contract.
  public record About(
      String question,
      String phase,
      String domain,
      String holdsFor,
      String status,
      String together) {}

  /// The last judgement: its strength as the word of the contract.
  public record Judged(String strength, String reasons, String by, LocalDate day) {}

  /// The separate voices behind what carries it, and the survey answers, which are a sample.
  public record People(Cell voices, int answers) {}

  /// One strand of evidence against it: `ratings` are the words of the contract, more than one
  /// where coders differ; `proposed` says that nobody has rated it and the evidence proposes it.
  public record Standing(
      String strand, List<String> ratings, boolean proposed, int links, String note) {
    public Standing {
      ratings = List.copyOf(ratings);
    }
  }
}
