package org.storyloom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.storyloom.store.Command;
import org.storyloom.store.Refused;

/// Makes random steps on a study, takes all of them back and makes them again, and looks each time
/// whether every table but the journal is row for row as it was there.
public final class EveryStep {
  private EveryStep() {}

  /// How many studies a random test makes: few in every build, 200 in the deep run.
  public static int studies() {
    return Boolean.getBoolean("storyloom.deep") ? 200 : 8;
  }

  /// Answers how many of the steps were made and not refused.
  public static int isUndoneAndRedone(
      SmallStudy study, long seed, int steps, Function<Random, Command<?>> next) {
    Random random = new Random(seed);
    List<Map<String, List<Map<String, Object>>>> states = new ArrayList<>();
    states.add(study.rows());
    for (int i = 0; i < steps; i++) {
      Command<?> command = next.apply(random);
      long before = study.history.position();
      try {
        study.history.perform(command);
      } catch (Refused refused) {
        assertThat(study.history.position()).as("seed %d: %s", seed, command).isEqualTo(before);
      }
      Map<String, List<Map<String, Object>>> now = study.rows();
      if (study.history.position() == before) {
        assertThat(now).as("seed %d: %s", seed, command).isEqualTo(states.getLast());
      } else {
        states.add(now);
      }
    }
    for (int i = states.size() - 2; i >= 0; i--) {
      String label = study.history.undo().orElseThrow().label() + "";
      assertThat(study.rows()).as("seed %d: undo %s", seed, label).isEqualTo(states.get(i));
    }
    for (int i = 1; i < states.size(); i++) {
      String label = study.history.redo().orElseThrow().label() + "";
      assertThat(study.rows()).as("seed %d: redo %s", seed, label).isEqualTo(states.get(i));
    }
    assertThat(study.history.broken()).isEmpty();
    return states.size() - 1;
  }
}
