package org.storyloom.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.storyloom.analysis.AnalysisStore.Fact;
import org.storyloom.cases.Attribute;
import org.storyloom.cases.AttributeId;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.Cases;
import org.storyloom.cases.StudyCase;
import org.storyloom.cases.Value;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Mark;
import org.storyloom.coding.Which;
import org.storyloom.source.SourceKind;
import org.storyloom.store.Database;
import org.storyloom.study.PlanPart;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;

/// The columns of a matrix, each under the key that its tallies have, and the tallies.
///
/// @param unsaid how large the part is of which nobody has said where it belongs
record Division(Map<String, Column> columns, int unsaid, List<Tally> tallies) {

  static Division of(By by, Database database) {
    return switch (by) {
      case By.Setting setting ->
          switch (setting) {
            case SITE -> parts(database, Fact.SITE, StudyPlan::sites);
            case PHASE -> parts(database, Fact.PHASE, StudyPlan::phases);
            case KIND -> kinds(database);
            case CASE -> cases(database);
          };
      case By.OfAttribute(AttributeId id) -> values(database, id);
    };
  }

  private static Division parts(
      Database database, Fact fact, Function<StudyPlan, List<? extends PlanPart>> which) {
    Map<String, Integer> sizes = database.read(sql -> new AnalysisStore(sql).sources(fact));
    Map<String, Column> columns = new LinkedHashMap<>();
    for (PlanPart part : which.apply(new Plans(database).read())) {
      String id = part.id().value().toString();
      columns.put(id, new Column(part.slug(), part.name(), sizes.getOrDefault(id, 0)));
    }
    return counted(database, fact, columns, sizes);
  }

  private static Division kinds(Database database) {
    Map<String, Integer> sizes = database.read(sql -> new AnalysisStore(sql).sources(Fact.KIND));
    Map<String, Column> columns = new LinkedHashMap<>();
    for (SourceKind kind : SourceKind.values()) {
      int size = sizes.getOrDefault(kind.word(), 0);
      if (size > 0) {
        columns.put(kind.word(), new Column(kind.word(), "", size));
      }
    }
    return counted(database, Fact.KIND, columns, sizes);
  }

  private static Division counted(
      Database database, Fact fact, Map<String, Column> columns, Map<String, Integer> sizes) {
    List<Tally> tallies = database.read(sql -> new AnalysisStore(sql).tallies(fact));
    return new Division(columns, sizes.getOrDefault("", 0), tallies);
  }

  /// The cases that speak in at least one source.
  private static Division cases(Database database) {
    Map<String, Integer> sizes = database.read(sql -> new AnalysisStore(sql).sourcesOfCases());
    Map<String, Column> columns = new LinkedHashMap<>();
    for (StudyCase one : new Cases(database).all()) {
      String id = one.id().value().toString();
      int size = sizes.getOrDefault(id, 0);
      if (size > 0) {
        columns.put(id, new Column(one.slug(), one.name(), size));
      }
    }
    Tallying tallying = Tallying.byCase(voices(database));
    sweep(database, tallying);
    return new Division(columns, 0, tallying.tallies());
  }

  private static Division values(Database database, AttributeId id) {
    Cases cases = new Cases(database);
    Attribute attribute =
        cases.attributes().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no attribute " + id));
    Map<CaseId, Value> known = cases.values(id);
    Map<UUID, String> written = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    known.forEach((one, value) -> {
      written.put(one.value(), value.written());
      sizes.merge(value.written(), 1, Integer::sum);
    });
    Map<String, Column> columns = new LinkedHashMap<>();
    for (String value : inOrder(attribute, known)) {
      columns.put(value, new Column(value, value, sizes.getOrDefault(value, 0)));
    }
    long unknown =
        cases.all().stream()
            .filter(one -> one.kind() == attribute.of() && !known.containsKey(one.id()))
            .count();
    Tallying tallying = Tallying.byValue(voices(database), written);
    sweep(database, tallying);
    return new Division(columns, Math.toIntExact(unknown), tallying.tallies());
  }

  /// The choices in their order, or every value there is: amounts by size, else by alphabet.
  private static List<String> inOrder(Attribute attribute, Map<CaseId, Value> known) {
    List<String> all = new ArrayList<>(attribute.choices());
    known.values().stream()
        .sorted(Comparator.comparingDouble(Division::amount).thenComparing(Value::written))
        .map(Value::written)
        .distinct()
        .filter(value -> !attribute.choices().contains(value))
        .forEach(all::add);
    return all;
  }

  private static double amount(Value value) {
    return value instanceof Value.Amount(double number) ? number : 0;
  }

  private static Voices voices(Database database) {
    return database.read(sql -> Voices.read(new AnalysisStore(sql)));
  }

  private static void sweep(Database database, Consumer<Mark> tallying) {
    new Codings(database).marks(Which.ALL, tallying);
  }
}
