package org.storyloom.ui.bench;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyEvent;
import org.storyloom.job.Job;
import org.storyloom.job.JobName;
import org.storyloom.job.Jobs;
import org.storyloom.job.Outcome;
import org.storyloom.job.Work;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Change;
import org.storyloom.store.Command;
import org.storyloom.store.Database;
import org.storyloom.store.Entry;
import org.storyloom.store.History;
import org.storyloom.store.Label;
import org.storyloom.study.Coder;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;
import org.storyloom.workspace.Workspace;

/// The open study, as all panes work on it. Commands and readings run off the screen thread;
/// whatever comes back comes on it. Everything here is called on the screen thread.
public final class Bench implements AutoCloseable {
  /// The name of jobs too short to be worth a word in the status bar.
  public static final JobName GESTURE = JobName.of("ui.work.gesture");

  private final Workspace workspace;
  private final Jobs jobs;
  private final Messages messages;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final Consumer<Change> listener;
  private final Selection selection = new Selection();
  private final List<Consumer<Change>> followers = new CopyOnWriteArrayList<>();
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(this, "standing", Standing.NONE);
  private final Planned planned;
  private final ReadOnlyObjectWrapper<Set<PaneId>> stale =
      new ReadOnlyObjectWrapper<>(this, "stale", Set.of());
  private final ObjectProperty<Breadth> breadth =
      new SimpleObjectProperty<>(this, "breadth", Breadth.WIDE);
  private Predicate<KeyEvent> keys = key -> false;
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());

  /// @param opening the open study; whoever opened it closes it, after the bench
  /// @param screen runs something on the screen thread
  public Bench(
      Opening opening, Executor screen, Messages messages, Navigator navigator, Dialogs dialogs) {
    workspace = opening.workspace();
    jobs = new Jobs(screen);
    this.messages = messages;
    this.navigator = navigator;
    this.dialogs = dialogs;
    planned = new Planned(opening.plan(), workspace.history());
    standing.set(opening.standing());
    listener = change -> heard(change, screen);
    workspace.history().listen(listener);
    workspace.keepIndexed(jobs, GESTURE);
    live(database -> new Plans(database).read(), planned::follow, Planned.TABLES).start();
  }

  /// What is read of a study when it is opened, off the screen thread.
  public record Opening(Workspace workspace, StudyPlan plan, Standing standing) {
    public static Opening of(Workspace workspace) {
      History history = workspace.history();
      List<Entry> entries = history.entries();
      Optional<Instant> saved =
          entries.isEmpty() ? Optional.empty() : Optional.ofNullable(entries.getLast().at());
      return new Opening(
          workspace, new Plans(workspace.database()).read(), Standing.of(history, saved));
    }
  }

  /// Why something could not be done, in words for a person.
  public static String reason(Throwable cause, Messages words) {
    return Reasons.of(cause, words);
  }

  public Messages messages() {
    return messages;
  }

  /// The words for this key.
  public String text(String key, Object... with) {
    return messages.text(key, with);
  }

  /// The open workspace, for jobs that need more than its database.
  public Workspace workspace() {
    return workspace;
  }

  public Jobs jobs() {
    return jobs;
  }

  public Dialogs dialogs() {
    return dialogs;
  }

  public Navigator navigator() {
    return navigator;
  }

  public void go(Place place) {
    navigator.go(place);
  }

  public Selection selection() {
    return selection;
  }

  /// What is on disk, and which steps undo and redo would take.
  public ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// The study's plan: phases, sites, coders and what else panes name things by.
  public ReadOnlyObjectProperty<StudyPlan> planProperty() {
    return planned.plan().getReadOnlyProperty();
  }

  public StudyPlan plan() {
    return planned.plan().get();
  }

  /// Who codes now; empty while the study has no coder.
  public ObjectProperty<Optional<Coder>> coderProperty() {
    return planned.coder();
  }

  public Optional<Coder> coder() {
    return planned.coder().get();
  }

  /// The panes in which something is stale; the rail marks them. A pane says so of itself.
  public ReadOnlyObjectProperty<Set<PaneId>> staleProperty() {
    return stale.getReadOnlyProperty();
  }

  public void stale(PaneId pane, boolean is) {
    Set<PaneId> now = new HashSet<>(stale.get());
    if (is ? now.add(pane) : now.remove(pane)) {
      stale.set(Set.copyOf(now));
    }
  }

  /// How much width the window has for everybody; the shell sets it.
  public ObjectProperty<Breadth> breadthProperty() {
    return breadth;
  }

  public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Says something above the status bar, until the next gesture.
  public void tell(String words) {
    notice.set(Optional.of(new Notice(words, false)));
  }

  /// Says why something could not be done.
  public void refuse(Throwable cause) {
    notice.set(Optional.of(new Notice(Reasons.of(cause, messages), true)));
    Reasons.note(cause, jobs, workspace);
  }

  public void dismissNotice() {
    notice.set(Optional.empty());
  }

  /// Changes the study by one step, after those asked for before. A refusal becomes a notice.
  public void perform(Command<?> command) {
    perform(command, answer -> {});
  }

  /// As [#perform(Command)]; `then` hears what the command answered.
  public <R> void perform(Command<R> command, Consumer<R> then) {
    gesture(history -> history.perform(command), then);
  }

  /// Takes the last step back.
  public void undo() {
    gesture(History::undo, undone -> said("ui.undone", undone));
  }

  /// Makes the step taken back last again.
  public void redo() {
    gesture(History::redo, redone -> said("ui.redone", redone));
  }

  /// Reads something once.
  public <T> void read(Question<T> question, Consumer<T> then) {
    read(question, then, () -> {});
  }

  <T> void read(Question<T> question, Consumer<T> then, Runnable failed) {
    Database database = workspace.database();
    hear(jobs.run(GESTURE, token -> question.ask(database)), then, failed);
  }

  /// A reading that keeps up with these tables; it begins with [Live#start].
  public <T> Live<T> live(Question<T> question, Consumer<T> show, String... tables) {
    return live(() -> question, show, tables);
  }

  /// As above, where what is asked depends on the screen: `question` is made anew for each reading,
  /// on the screen thread.
  public <T> Live<T> live(Supplier<Question<T>> question, Consumer<T> show, String... tables) {
    return new Live<>(this, Set.of(tables), question, show);
  }

  /// Starts long work with its name in the status bar and a way to stop it. What it throws becomes
  /// a notice.
  public <T> Job<T> run(JobName name, Work<T> work, Consumer<T> then) {
    Job<T> job = jobs.run(name, work);
    hear(job, then, () -> {});
    return job;
  }

  /// Who knows what keys mean; the shell says so.
  public void onKeys(Predicate<KeyEvent> who) {
    keys = who;
  }

  /// Does what these keys mean where we are, before the control that has the focus takes them.
  /// Answers whether they meant anything.
  public boolean press(KeyEvent key) {
    return keys.test(key);
  }

  /// Tells `follower` of every step, on the screen thread.
  public void onChange(Consumer<Change> follower) {
    followers.add(follower);
  }

  /// Waits until every gesture asked for is on disk, and stops whatever else runs. Not on the
  /// screen thread.
  @Override
  public void close() {
    try {
      jobs.runInTurn(GESTURE, token -> true).await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    jobs.close();
    workspace.history().unlisten(listener);
  }

  private <R> void gesture(Function<History, R> gesture, Consumer<R> then) {
    dismissNotice();
    History history = workspace.history();
    hear(jobs.runInTurn(GESTURE, token -> gesture.apply(history)), then, () -> {});
  }

  private <T> void hear(Job<T> job, Consumer<T> then, Runnable failed) {
    job.whenDone(outcome -> {
      switch (outcome) {
        case Outcome.Done<T>(T value) -> then.accept(value);
        case Outcome.Stopped<T> _ -> failed.run();
        case Outcome.Failed<T>(Throwable cause) -> {
          refuse(cause);
          failed.run();
        }
      }
    });
  }

  private void said(String key, Optional<Entry> step) {
    Optional<Label> label = step.map(Entry::label);
    label.ifPresent(name -> tell(text(key, messages.said(name.words(), name.with()))));
  }

  private void heard(Change change, Executor screen) {
    History history = workspace.history();
    Standing now = Standing.of(history, Optional.of(history.mint().now()));
    screen.execute(() -> changed(change, now));
  }

  private void changed(Change change, Standing now) {
    standing.set(now);
    followers.forEach(follower -> follower.accept(change));
  }
}
