package org.storyloom.exchange.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.cases.AddAttribute;
import org.storyloom.cases.AddCase;
import org.storyloom.cases.Attribute;
import org.storyloom.cases.AttributeId;
import org.storyloom.cases.AttributeType;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;
import org.storyloom.cases.SetAttribute;
import org.storyloom.cases.Value;
import org.storyloom.safeguard.Subject;
import org.storyloom.store.Label;

/// `cases.csv`, and the attributes that `study.json` defines.
final class CaseReading {
  static final String FILE = "cases.csv";

  private final Folder folder;
  private final Names names;
  private final ConsentReading consents;
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final Batch batch;

  CaseReading(Folder folder, Names names, ConsentReading consents) {
    this.folder = folder;
    this.names = names;
    this.consents = consents;
    batch = new Batch(folder, FILE);
  }

  Batch batch(Entry study) {
    long number = 0;
    for (Entry part : study.entries("attributes")) {
      long line = ++number;
      folder.fitting(PlanReading.FILE, line, () -> attribute(part, line));
    }
    folder.count("cases", folder.rows(FILE, this::person).size());
    return batch;
  }

  private void attribute(Entry part, long line) {
    String slug = part.needed("id");
    AttributeType type =
        AttributeType.of(part.needed("type")).orElseThrow(Cells.unknown("type", part.text("type")));
    CaseKind of = kind(part.needed("of"));
    AttributeId id = new AttributeId(names.of("attribute", slug));
    String name = part.has("name") ? part.text("name") : slug;
    List<String> choices = part.list("choices");
    batch.add(PlanReading.FILE, line, new AddAttribute(id, slug, name, type, choices, of));
    attributes.put(slug, new Attribute(id, slug, name, type, choices, of, 0));
  }

  private CaseId person(Cells row) {
    String slug = row.needed("id");
    CaseId id = new CaseId(names.of("case", slug));
    CaseKind kind = kind(row.needed("kind"));
    batch.add(row.line(), new AddCase(id, slug, kind, row.needed("name"), row.text("notes")));
    consents.take(Subject.of(id), row);
    attributes.forEach((column, attribute) -> {
      if (row.has(column)) {
        Optional<Value> value = attribute.read(row.text(column));
        if (value.isPresent()) {
          batch.add(row.line(), new SetAttribute(id, attribute.id(), value.get()));
        } else {
          folder.remark(
              FILE, row.line(), Label.of("exchange.folder.value", column, row.text(column)));
        }
      }
    });
    return id;
  }

  private static CaseKind kind(String word) {
    return CaseKind.of(word).orElseThrow(Cells.unknown("kind", word));
  }
}
