package org.storyloom.ui.safeguards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.ForgetConsent;
import org.storyloom.safeguard.Hold;
import org.storyloom.safeguard.HoldAt;
import org.storyloom.safeguard.LetOut;
import org.storyloom.safeguard.NamePseudonyms;
import org.storyloom.safeguard.RecordConsent;
import org.storyloom.safeguard.RedactSuggested;
import org.storyloom.safeguard.Subject;
import org.storyloom.safeguard.Suggestion;
import org.storyloom.safeguard.Unredact;
import org.storyloom.source.SourceId;
import org.storyloom.store.Mint;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Live;

/// What is kept to keep people safe, and every change to it.
public final class SafeguardsViewModel {
  private static final String[] TABLES = {
    "consent", "hold", "redaction", "pseudonym", "source", "study_case", "finding", "reading"
  };

  private final Bench bench;
  private final Live<SafeguardsReading.Shown> list;
  private final Live<DetailReading.Detail> detail;
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.CONSENTS);
  private final BooleanProperty waiting = new SimpleBooleanProperty(this, "waiting", false);
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ReadOnlyObjectWrapper<SafeguardsReading.Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", SafeguardsReading.Shown.NOTHING);
  private final ReadOnlyObjectWrapper<List<Entry>> entries =
      new ReadOnlyObjectWrapper<>(this, "entries", List.of());
  private final ReadOnlyObjectWrapper<DetailReading.Detail> about =
      new ReadOnlyObjectWrapper<>(this, "about", DetailReading.Detail.NOTHING);
  private Optional<Subject> chosen = Optional.empty();

  public SafeguardsViewModel(Bench bench) {
    this.bench = bench;
    Mint mint = bench.workspace().history().mint();
    list = bench.live(() -> new SafeguardsReading(part.get(), mint), this::read, TABLES);
    detail = bench.live(() -> new DetailReading(chosen), about::set, TABLES);
    part.subscribe(now -> list.refresh());
    filter.subscribe(words -> sift());
    waiting.subscribe(only -> sift());
  }

  Bench bench() {
    return bench;
  }

  ObjectProperty<Part> partProperty() {
    return part;
  }

  /// Whether only those are listed for whom somebody has to do something.
  BooleanProperty waitingProperty() {
    return waiting;
  }

  StringProperty filterProperty() {
    return filter;
  }

  ReadOnlyObjectProperty<SafeguardsReading.Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// What is listed now.
  ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<DetailReading.Detail> aboutProperty() {
    return about.getReadOnlyProperty();
  }

  void show() {
    list.start();
    detail.start();
  }

  void left() {
    list.stop();
    detail.stop();
  }

  void choose(Optional<Subject> subject) {
    if (!chosen.equals(subject)) {
      chosen = subject;
      detail.refresh();
    }
  }

  Optional<Subject> chosen() {
    return chosen;
  }

  void record(Consent consent) {
    with(subject -> bench.perform(new RecordConsent(subject, consent)));
  }

  void forget() {
    with(subject -> bench.perform(new ForgetConsent(subject)));
  }

  void hold(Hold hold) {
    with(subject -> bench.perform(new HoldAt(subject, hold)));
  }

  void letOut() {
    with(subject -> bench.perform(new LetOut(subject)));
  }

  /// Replaces everything that is suggested in the chosen text, as one step.
  void replace(List<Suggestion> suggested) {
    String text = about.get().text();
    with(
        subject -> bench.perform(new RedactSuggested(new SourceId(subject.id()), text, suggested)));
  }

  void putBack(UUID redaction) {
    bench.perform(new Unredact(redaction));
  }

  /// Gives a label to everybody who has none.
  void label() {
    bench.perform(new NamePseudonyms());
  }

  private void with(Consumer<Subject> act) {
    chosen.ifPresent(act);
  }

  private void read(SafeguardsReading.Shown now) {
    shown.set(now);
    sift();
  }

  private void sift() {
    String words = filter.get().strip().toLowerCase(Locale.ROOT);
    entries.set(
        shown.get().entries().stream()
            .filter(one -> one.title().toLowerCase(Locale.ROOT).contains(words))
            .filter(one -> !waiting.get() || !(one instanceof Entry.Whose whose) || whose.waits())
            .toList());
  }
}
