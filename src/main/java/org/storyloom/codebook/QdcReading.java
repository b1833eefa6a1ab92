package org.storyloom.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Label;
import org.storyloom.store.Mint;

/// One pass over a `.qdc` file.
final class QdcReading {
  private static final Pattern GUID =
      Pattern.compile(
          "\\{?(\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12})\\}?");
  private static final Pattern SHORT_COLOUR =
      Pattern.compile("#(\\p{XDigit})(\\p{XDigit})(\\p{XDigit})");

  private final XMLStreamReader xml;
  private final String name;
  private final Map<UUID, Code> codes = new LinkedHashMap<>();
  private final Map<UUID, Members> sets = new LinkedHashMap<>();
  private final Deque<Code> open = new ArrayDeque<>();
  private final Set<String> skipped = new HashSet<>();
  private final List<Label> notes = new ArrayList<>();
  private @Nullable Members set;
  private boolean codebook;

  QdcReading(XMLStreamReader xml, String name) {
    this.xml = xml;
    this.name = name;
  }

  private record Code(
      ThemeId id, @Nullable ThemeId parent, ThemeFacts facts, StringBuilder description) {}

  private record Members(ThemeSetId id, String name, Set<ThemeId> themes) {}

  Qdc.Outcome all() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> {
          return new Qdc.Outcome.Unreadable(Label.of("codebook.qdc.entities", name));
        }
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {
          // Words outside a description carry nothing.
        }
      }
      if (!codebook && xml.isStartElement()) {
        return new Qdc.Outcome.Unreadable(Label.of("codebook.qdc.other", name));
      }
    }
    return codes.isEmpty()
        ? new Qdc.Outcome.Unreadable(Label.of("codebook.qdc.empty", name))
        : new Qdc.Outcome.Read(draft());
  }

  private void start(String element) throws XMLStreamException {
    switch (element) {
      case "CodeBook" -> codebook = true;
      case "Codes", "Sets" -> {
        // Their children are what counts.
      }
      case "Code" -> code();
      case "Set" -> set();
      case "MemberCode" -> member();
      case "Description" -> describe(xml.getElementText());
      default -> skip(element);
    }
  }

  private void end(String element) {
    if (element.equals("Code") && !open.isEmpty()) {
      open.pop();
    } else if (element.equals("Set")) {
      set = null;
    }
  }

  private void code() {
    String called = attribute("name");
    UUID id = guid("theme", called, codes.keySet());
    ThemeFacts facts = ThemeFacts.named(called).coloured(colour(called));
    if (List.of("false", "0").contains(attribute("isCodable").strip())) {
      facts = facts.grouping();
    }
    ThemeId parent = open.isEmpty() ? null : open.peek().id();
    Code code = new Code(new ThemeId(id), parent, facts, new StringBuilder());
    codes.put(id, code);
    open.push(code);
  }

  private @Nullable String colour(String called) {
    String written = attribute("color").strip();
    Matcher shortened = SHORT_COLOUR.matcher(written);
    if (shortened.matches()) {
      return shortened.replaceFirst("#$1$1$2$2$3$3");
    }
    if (written.isEmpty() || written.matches("#\\p{XDigit}{6}")) {
      return written.isEmpty() ? null : written;
    }
    notes.add(Label.of("codebook.add.colour", called, written));
    return null;
  }

  private void set() {
    String called = attribute("name").strip();
    UUID id = guid("set", called, sets.keySet());
    set = new Members(new ThemeSetId(id), called.isEmpty() ? name : called, new HashSet<>());
    sets.put(id, set);
  }

  private void member() {
    String written = attribute("guid");
    Matcher guid = GUID.matcher((written.isEmpty() ? attribute("targetGUID") : written).strip());
    if (set != null && guid.matches()) {
      set.themes().add(new ThemeId(UUID.fromString(guid.group(1))));
    }
  }

  private void describe(String words) {
    if (set == null && !open.isEmpty()) {
      open.peek().description().append(words);
    } else if (set != null && !words.isBlank()) {
      notes.add(Label.of("codebook.qdc.set.description", set.name()));
    }
  }

  private void skip(String element) {
    if (codebook && skipped.add(element)) {
      notes.add(Label.of("codebook.qdc.skipped", element));
    }
  }

  /// The identifier as it is written, or, where that is missing, broken or taken, one that follows
  /// from the names.
  private UUID guid(String kind, String called, Set<UUID> taken) {
    Matcher guid = GUID.matcher(attribute("guid").strip());
    if (guid.matches()) {
      UUID id = UUID.fromString(guid.group(1));
      if (!taken.contains(id)) {
        return id;
      }
    }
    notes.add(Label.of("codebook.qdc.guid", called));
    return Mint.named(name, kind, called + '\0' + taken.size());
  }

  private String attribute(String called) {
    String value = xml.getAttributeValue(null, called);
    return value == null ? "" : value;
  }

  private CodebookDraft draft() {
    List<CodebookDraft.Entry> themes = new ArrayList<>();
    for (Code code : codes.values()) {
      ThemeFacts facts = code.facts().guided(Description.read(code.description().toString()));
      themes.add(new CodebookDraft.Entry(code.id(), "", code.parent(), facts));
    }
    List<CodebookDraft.Group> groups = new ArrayList<>();
    for (Members members : sets.values()) {
      groups.add(new CodebookDraft.Group(members.id(), members.name(), members.themes()));
    }
    return new CodebookDraft(name, themes, groups, notes);
  }
}
