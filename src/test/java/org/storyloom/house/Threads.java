package org.storyloom.house;

import static org.storyloom.house.Conditions.packages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/// What starts a thread, a pool or a timer. Locks, queues and the bare `Executor` interface start
/// nothing.
final class Threads {
  private static final Set<String> HARMLESS_ON_THREAD =
      Set.of(
          "currentThread",
          "interrupt",
          "interrupted",
          "isInterrupted",
          "getName",
          "getStackTrace",
          "threadId",
          "setDefaultUncaughtExceptionHandler");

  private static final Set<String> POOLS =
      Set.of(
          "Executors",
          "ExecutorService",
          "ScheduledExecutorService",
          "AbstractExecutorService",
          "ThreadPoolExecutor",
          "ScheduledThreadPoolExecutor",
          "ExecutorCompletionService",
          "ForkJoinPool",
          "ForkJoinTask",
          "RecursiveTask",
          "RecursiveAction",
          "CountedCompleter",
          "ThreadFactory",
          "StructuredTaskScope",
          "SubmissionPublisher");

  private static final DescribedPredicate<JavaClass> TIMERS_AND_TASKS =
      DescribedPredicate.describe(
          "a timer or a task with a thread of its own",
          type ->
              type.getName().startsWith("java.util.Timer")
                  || type.getName().startsWith("javax.swing.Timer")
                  || type.getName().startsWith("javax.swing.SwingWorker"));

  private Threads() {}

  static boolean startsOne(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    if (owner.isAssignableTo(Thread.class) || owner.getName().startsWith("java.lang.Thread$")) {
      return !HARMLESS_ON_THREAD.contains(name);
    }
    if (packages("java.util.concurrent").test(owner)) {
      return POOLS.contains(owner.getSimpleName())
          || (owner.getName().equals("java.util.concurrent.CompletableFuture")
              && (name.endsWith("Async") || name.equals("delayedExecutor")));
    }
    return TIMERS_AND_TASKS.test(owner)
        || packages("javafx.concurrent").test(owner)
        || name.equals("parallelStream")
        || (name.equals("parallel") && packages("java.util.stream").test(owner));
  }
}
