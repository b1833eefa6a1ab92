package org.storyloom.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JobsTest {
  private static final JobName NAME = JobName.of("files.import", "story.txt");

  private final Jobs jobs = new Jobs(Runnable::run);

  @AfterEach
  void close() {
    jobs.close();
  }

  @Test
  void aJobEndsWithWhatItsWorkReturned() throws InterruptedException {
    Job<String> job = jobs.run(NAME, token -> "read");

    assertThat(job.await()).isEqualTo(new Outcome.Done<>("read"));
    assertThat(job.outcome()).contains(new Outcome.Done<>("read"));
    assertThat(jobs.running()).isEmpty();
  }

  @Test
  void whatTheWorkThrowsIsItsOutcome() throws InterruptedException {
    var fault = new IllegalStateException("no");

    assertThat(
            jobs.run(
                    NAME,
                    token -> {
                      throw fault;
                    })
                .await())
        .isEqualTo(new Outcome.Failed<>(fault));
  }

  @Test
  void aCancelledJobStopsWhereItNextAsks() throws InterruptedException {
    var started = new CountDownLatch(1);
    var cancelled = new CountDownLatch(1);
    Job<String> job =
        jobs.run(
            NAME,
            token -> {
              started.countDown();
              cancelled.await();
              token.check();
              return "not reached";
            });
    started.await();
    job.cancel();
    cancelled.countDown();

    assertThat(job.await()).isEqualTo(new Outcome.Stopped<>());
  }

  @Test
  void whatWaitsForACancelIsWokenOnceAndNotAfterItWasTakenBack() throws InterruptedException {
    List<String> woken = Collections.synchronizedList(new ArrayList<>());
    var started = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    Job<Boolean> job =
        jobs.run(
            NAME,
            token -> {
              token.onCancel(() -> woken.add("taken back")).close();
              try (Token.Watch _ = token.onCancel(go::countDown)) {
                token.onCancel(() -> woken.add("kept"));
                started.countDown();
                return go.await(10, TimeUnit.SECONDS);
              }
            });
    started.await();
    job.cancel();
    job.cancel();

    assertThat(job.await()).isEqualTo(new Outcome.Done<>(true));
    assertThat(woken).containsExactly("kept");
  }

  @Test
  void jobsInTurnKeepTheirOrderWhileOthersRunBesideThem() throws InterruptedException {
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    var gate = new CountDownLatch(1);
    jobs.runInTurn(NAME, token -> gate.await(10, TimeUnit.SECONDS) && order.add(1));
    Job<Boolean> second = jobs.runInTurn(NAME, token -> order.add(2));
    jobs.run(NAME, token -> order.add(0)).await();
    gate.countDown();
    second.await();

    assertThat(order).containsExactly(0, 1, 2);
  }

  @Test
  void listenersHearTheLastProgressBeforeTheOutcome() {
    List<Object> heard = new ArrayList<>();

    Outcome<String> outcome =
        Jobs.here(
            NAME,
            token -> {
              for (int i = 1; i <= 1000; i++) {
                token.progress(i, 1000 - i, "");
              }
              return "all";
            },
            heard::add);

    assertThat(outcome).isEqualTo(new Outcome.Done<>("all"));
    assertThat(heard).last().isEqualTo(new Progress(1000, OptionalLong.of(0), ""));
    assertThat(heard.size()).isLessThan(1000);
  }

  @Test
  void whoAsksLateStillHearsTheOutcome() throws InterruptedException {
    Job<String> job = jobs.run(NAME, token -> "read");
    job.await();
    List<Object> heard = new ArrayList<>();
    job.whenDone(heard::add);

    assertThat(heard).containsExactly(new Outcome.Done<>("read"));
  }

  @Test
  void closingCancelsWhatStillRuns() throws InterruptedException {
    var started = new CountDownLatch(1);
    Job<Boolean> job =
        jobs.run(
            NAME,
            token -> {
              var stop = new CountDownLatch(1);
              token.onCancel(stop::countDown);
              started.countDown();
              stop.await();
              token.check();
              return true;
            });
    started.await();
    jobs.close();

    assertThat(job.outcome()).contains(new Outcome.Stopped<>());
  }

  @Test
  void anAlarmRingsOnceUnlessClosed() throws InterruptedException {
    var rung = new CountDownLatch(1);
    List<String> closed = Collections.synchronizedList(new ArrayList<>());
    Alarm.after(Duration.ofMillis(20), () -> closed.add("rang")).close();
    Alarm.after(Duration.ofMillis(60), rung::countDown);

    assertThat(rung.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(closed).isEmpty();
  }

  @Test
  void theShareOfAJobIsKnownOnceWhatIsLeftIsKnown() {
    assertThat(Progress.NONE.share()).isEmpty();
    assertThat(new Progress(0, OptionalLong.of(0), "").share()).isEmpty();
    assertThat(new Progress(1, OptionalLong.of(3), "").share()).isEqualTo(OptionalDouble.of(0.25));
  }
}
