package org.storyloom.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storyloom.store.db.DefaultSchema.DEFAULT_SCHEMA;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.exchange.NewStudy;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Command;
import org.storyloom.store.Database;
import org.storyloom.store.Refused;
import org.storyloom.workspace.Health;
import org.storyloom.workspace.Workspace;

class RandomCommandsTest {
  private static final boolean DEEP = Boolean.getBoolean("storyloom.deep");
  private static final int STUDIES = DEEP ? 200 : 10;
  private static final int COMMANDS = 30;

  @TempDir Path folder;
  private final List<String> faults = new ArrayList<>();

  @Test
  void commandsOfEveryKindAreAllUndoneAndAllRedone() {
    long seed = DEEP ? new Random().nextLong() : 20_190_313L;
    System.err.println(
        "RandomCommandsTest: %d studies, %d commands, seed %d".formatted(STUDIES, COMMANDS, seed));
    Map<Class<?>, Integer> made = new HashMap<>();
    for (int study = 0; study < STUDIES; study++) {
      oneStudy(seed + study, made);
    }
    assertThat(faults).isEmpty();
    int kinds = AnyCommand.all().size();
    System.err.println(
        "RandomCommandsTest: %d steps of %d kinds of %d"
            .formatted(made.values().stream().mapToInt(n -> n).sum(), made.size(), kinds));
    System.err.println(
        "RandomCommandsTest: never made: "
            + AnyCommand.all().stream()
                .filter(kind -> !made.containsKey(kind))
                .map(Class::getSimpleName)
                .toList());
    assertThat(made.size()).isGreaterThan(DEEP ? kinds * 9 / 10 : kinds / 2);
  }

  private void oneStudy(long seed, Map<Class<?>, Integer> made) {
    String called = "seed " + seed;
    Random random = new Random(seed);
    Path place = folder.resolve("study" + seed);
    Map<String, List<Map<String, Object>>> before;
    Map<String, List<Map<String, Object>>> after;
    int steps = 0;
    try (Workspace study = NewStudy.fresh(place, "Random", "Ona", Messages.english(), List.of())) {
      before = rows(study.database());
      steps += furnish(study, random, made, called);
      int furnished = steps;
      AnyCommand any = new AnyCommand(study.database(), study.history().mint(), random);
      for (int tries = 0; steps - furnished < COMMANDS && tries < COMMANDS * 40; tries++) {
        if (step(study, any.next(), made, called)) {
          steps++;
          any = new AnyCommand(study.database(), study.history().mint(), random);
        }
      }
      after = rows(study.database());
    }
    try (Workspace study = Workspace.open(place)) {
      assertThat(rows(study.database())).as(called).isEqualTo(after);
      for (int i = 0; i < steps; i++) {
        assertThat(study.history().undo()).as(called).isPresent();
      }
      assertThat(rows(study.database())).as(called).isEqualTo(before);
      assertThat(study.history().undoable()).as(called).isEmpty();
    }
    try (Workspace study = Workspace.open(place)) {
      assertThat(rows(study.database())).as(called).isEqualTo(before);
      for (int i = 0; i < steps; i++) {
        assertThat(study.history().redo()).as(called).isPresent();
      }
      assertThat(rows(study.database())).as(called).isEqualTo(after);
      assertThat(new Health(study).check()).as(called).isEmpty();
    }
  }

  /// Makes one thing of every kind that can be made, so that there is something to change: twice
  /// over, since one kind needs another. Answers how many steps that took.
  private int furnish(Workspace study, Random random, Map<Class<?>, Integer> made, String called) {
    int steps = 0;
    for (int round = 0; round < 2; round++) {
      for (Class<?> kind : AnyCommand.makers()) {
        AnyCommand any = new AnyCommand(study.database(), study.history().mint(), random);
        steps += step(study, any.next(kind), made, called) ? 1 : 0;
      }
    }
    return steps;
  }

  /// Tries a command. Answers whether it changed the study; what is refused changes nothing.
  private boolean step(
      Workspace study, Command<?> command, Map<Class<?>, Integer> made, String called) {
    long position = study.history().position();
    try {
      study.history().perform(command);
    } catch (Refused refused) {
      assertThat(study.history().position()).as(called).isEqualTo(position);
      return false;
    } catch (RuntimeException fault) {
      faults.add(called + ": " + fault + " at " + at(fault) + " by " + command);
      return false;
    }
    if (study.history().position() == position) {
      return false;
    }
    made.merge(command.getClass(), 1, Integer::sum);
    return true;
  }

  /// Where in our own code.
  private static String at(RuntimeException fault) {
    return Arrays.stream(fault.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.storyloom"))
        .limit(3)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }

  /// Every row of every table but the journal, by table.
  private static Map<String, List<Map<String, Object>>> rows(Database database) {
    Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
    for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
      if (table.field("id") != null) {
        rows.put(
            table.getName(),
            database.read(sql -> sql.selectFrom(table).orderBy(table.field("id")).fetchMaps()));
      }
    }
    return rows;
  }
}
