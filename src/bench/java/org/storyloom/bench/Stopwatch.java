package org.storyloom.bench;

import java.util.ArrayList;
import java.util.List;

/// Times of one thing done again and again, in milliseconds.
///
/// @param cold the first time
/// @param warm the later ones, in the order they were taken
record Stopwatch(double cold, List<Double> warm) {
  private static final int UNCOUNTED = 2;
  private static final int COUNTED = 5;

  /// Something whose result is looked at, so that it is really done.
  interface Work {
    long run() throws Exception;
  }

  /// The first time, and five more after two that do not count.
  static Stopwatch of(Work work) throws Exception {
    return of(work, COUNTED);
  }

  /// The first time, and `counted` more after two that do not count.
  static Stopwatch of(Work work, int counted) throws Exception {
    double cold = time(work);
    for (int i = 0; i < UNCOUNTED; i++) {
      time(work);
    }
    List<Double> warm = new ArrayList<>();
    for (int i = 0; i < counted; i++) {
      warm.add(time(work));
    }
    return new Stopwatch(cold, List.copyOf(warm));
  }

  /// One time, for what can be done only once.
  static double time(Work work) throws Exception {
    long from = System.nanoTime();
    long seen = work.run();
    double milliseconds = (System.nanoTime() - from) / 1e6;
    if (seen < 0) {
      throw new IllegalStateException("nothing came back");
    }
    return milliseconds;
  }

  double median() {
    return share(0.5);
  }

  /// The time that this share of the runs kept to.
  double share(double part) {
    List<Double> sorted = warm.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * part) - 1));
  }
}
