package org.storyloom.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.Codings;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.Translation;
import org.storyloom.source.Turn;
import org.storyloom.store.Database;

/// Finds out who speaks in the passages behind findings. A person is named by the case, else by the
/// speaker's name in that source, else by the author's handle; where none is known, the source
/// stands for one person. A translation speaks with the voice of its original.
final class VoiceCount {
  private final Sources sources;
  private final Codings codings;
  private final Map<SourceId, Source> known = new HashMap<>();
  private final Map<SourceId, List<Turn>> turns = new HashMap<>();

  VoiceCount(Database database) {
    sources = new Sources(database);
    codings = new Codings(database);
  }

  Map<FindingId, Voices> count(Map<FindingId, List<EvidenceLink>> links, Set<Relation> behind) {
    Map<FindingId, Set<CodingId>> words = new HashMap<>();
    links.forEach((finding, all) -> words.put(finding, words(all, behind)));
    Map<CodingId, Coding> found =
        codings.byIds(words.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    known.putAll(sources.byIds(found.values().stream().map(Coding::source).toList()));
    Map<FindingId, Voices> voices = new HashMap<>();
    words.forEach((finding, ids) -> {
      List<Coding> passages = ids.stream().map(found::get).filter(c -> c != null).toList();
      voices.put(finding, voices(passages));
    });
    return voices;
  }

  private static Set<CodingId> words(List<EvidenceLink> links, Set<Relation> behind) {
    Set<CodingId> words = new HashSet<>();
    for (EvidenceLink link : links) {
      if (behind.contains(link.relation())
          && link.evidence() instanceof Evidence.Said(CodingId coding)) {
        words.add(coding);
      }
    }
    return words;
  }

  private Voices voices(List<Coding> passages) {
    Set<SourceId> answers = new HashSet<>();
    Map<SourceKind, Set<String>> people = new EnumMap<>(SourceKind.class);
    List<SourceId> comments = new ArrayList<>();
    for (Coding passage : passages) {
      Source source = source(passage.source());
      if (source.kind() == SourceKind.SURVEY_ANSWER) {
        answers.add(source.id());
      } else {
        people
            .computeIfAbsent(source.kind(), kind -> new HashSet<>())
            .addAll(speakers(source, passage));
        if (source.kind() == SourceKind.COMMENT) {
          comments.add(source.id());
        }
      }
    }
    SameVoice same = sameWords(comments);
    Map<SourceKind, Integer> byKind = new EnumMap<>(SourceKind.class);
    people.forEach((kind, names) -> byKind.put(kind, same.count(names)));
    Set<String> all = people.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    return new Voices(same.count(all), answers.size(), byKind);
  }

  private Source source(SourceId id) {
    return known.computeIfAbsent(id, one -> sources.byId(one).orElseThrow());
  }

  private Set<String> speakers(Source source, Coding passage) {
    Set<String> speakers = new HashSet<>();
    for (Turn turn : turns.computeIfAbsent(source.id(), sources::turns)) {
      boolean says = turn.words() < passage.span().end() && passage.span().start() < turn.end();
      if (says && !turn.moderator()) {
        speakers.add(speaker(source, turn));
      }
    }
    return speakers.isEmpty() ? Set.of(author(source)) : speakers;
  }

  private String speaker(Source source, Turn turn) {
    if (turn.by() != null) {
      return "case " + turn.by().value();
    }
    return turn.speaker() == null
        ? author(source)
        : "speaker " + original(source).id().value() + " " + turn.speaker();
  }

  private String author(Source source) {
    Source original = original(source);
    for (Source one : List.of(source, original)) {
      if (one.said().by() != null) {
        return "case " + one.said().by().value();
      }
    }
    String handle = original.post().author();
    return handle == null || handle.isBlank()
        ? "source " + original.id().value()
        : "author " + handle.strip();
  }

  private Source original(Source source) {
    Translation translation = source.translation();
    return translation == null ? source : source(translation.of());
  }

  /// Authors whose comments say nearly the same words count as one: a text that many pass on is one
  /// voice.
  private SameVoice sameWords(List<SourceId> comments) {
    SameVoice same = new SameVoice();
    List<Comment> all = new ArrayList<>();
    sources
        .texts(comments)
        .forEach((id, text) -> all.add(new Comment(author(source(id)), NearWords.of(text))));
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (all.get(i).words().nearly(all.get(j).words())) {
          same.join(all.get(i).author(), all.get(j).author());
        }
      }
    }
    return same;
  }

  private record Comment(String author, NearWords words) {}
}
