package org.storyloom.bundle.content;

import java.util.List;
import org.storyloom.codebook.Codebook;
import org.storyloom.safeguard.Level;
import org.storyloom.store.ChainLink;

/// All that leaves at one level, in order: claims by number, quotes by where they stand in the
/// study, measures by indicator. `strands` are the names of the kinds of evidence; `chain` is the
/// audit trail without its payloads.
public record Dossier(
    Level level,
    Head head,
    List<Claim> claims,
    List<Quote> quotes,
    List<Measure> measures,
    List<String> strands,
    Codebook codebook,
    Making making,
    List<ConsentCount> consents,
    List<Replacement> replacements,
    List<Withheld> withheld,
    List<ChainLink> chain) {
  public Dossier {
    claims = List.copyOf(claims);
    quotes = List.copyOf(quotes);
    measures = List.copyOf(measures);
    strands = List.copyOf(strands);
    consents = List.copyOf(consents);
    replacements = List.copyOf(replacements);
    withheld = List.copyOf(withheld);
    chain = List.copyOf(chain);
  }

  /// How many of these things are held back, by whatever rule.
  public int held(Thing thing) {
    return withheld.stream().filter(one -> one.thing() == thing).mapToInt(Withheld::count).sum();
  }
}
