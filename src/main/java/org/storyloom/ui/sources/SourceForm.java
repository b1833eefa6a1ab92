package org.storyloom.ui.sources;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.StudyCase;
import org.storyloom.source.Facts;
import org.storyloom.source.Said;
import org.storyloom.source.Setting;
import org.storyloom.source.Source;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Translation;
import org.storyloom.study.Phase;
import org.storyloom.study.Site;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.popup.Pick;

/// What may be said about one source; each field counts as it is left.
final class SourceForm extends VBox {
  /// Languages that are offered whatever the study holds.
  private static final List<String> LANGUAGES = List.of("en", "lt", "lv", "pl", "ru", "uk");

  private final SourcesViewModel model;
  private final Bench bench;
  private final TextField title = new TextField();
  private final Pick<SourceKind> kind;
  private final Pick<Phase> phase;
  private final Pick<Site> site;
  private final Pick<String> language;
  private final TextField day = new TextField();
  private final Pick<StudyCase> by;
  private final Pick<Source> original;
  private final TextField translator = new TextField();
  private final Label consent = new Label();
  private final VBox facts = new VBox(3);
  private final VBox notes = new VBox(8);
  private @Nullable Source shown;

  SourceForm(SourcesViewModel model) {
    super(12);
    this.model = model;
    bench = model.bench();
    getStyleClass().add("sl-sources-form");
    title.getStyleClass().add("sl-sources-title");
    kind = pick("kind", one -> bench.text("sources.kind.one." + one.word()));
    kind.items(List.of(SourceKind.values()));
    phase = pick("phase", Phase::name);
    site = pick("site", Site::name);
    language = pick("language", tag -> ShelfLines.language(tag, bench));
    by = pick("case", StudyCase::name);
    original = pick("original", Source::title);
    Button open = new Button(bench.text("sources.open"), Icon.button(Feather.EDIT_3));
    open.setOnAction(pressed -> model.open());
    getChildren()
        .addAll(
            Field.named(text("title"), title),
            Field.named(text("kind"), kind),
            Field.named(text("phase"), phase),
            Field.named(text("site"), site),
            Field.named(text("language"), language),
            Field.named(text("day"), day),
            Field.named(text("case"), by),
            Field.named(text("original"), original),
            Field.named(text("translator"), translator),
            Field.named(text("consent"), new VBox(2, consent, safeguard())),
            open,
            facts,
            notes);
    day.setPromptText(text("day.prompt"));
    consent.setWrapText(true);
    wire();
  }

  private <T> Pick<T> pick(String name, java.util.function.Function<T, String> words) {
    return new Pick<>(text(name), text(name + ".none"), words);
  }

  /// The way to where consent is recorded.
  private Hyperlink safeguard() {
    Hyperlink link = new Hyperlink(text("consent.set"));
    link.setOnAction(pressed -> {
      Source source = shown;
      if (source != null) {
        bench.go(new Place.OfThing(PaneId.SAFEGUARDS, source.id().value()));
      }
    });
    return link;
  }

  private void wire() {
    Field.onTyped(title, now -> change(facts -> facts.titled(now)));
    kind.onPick(now -> change(facts -> facts.of(now.orElse(facts.kind()))));
    phase.onPick(now ->
        change(facts -> {
          Setting was = facts.setting();
          return facts.in(
              new Setting(
                  was.collection(), now.map(Phase::id).orElse(null), was.site(), was.activity()));
        }));
    site.onPick(now ->
        change(facts -> {
          Setting was = facts.setting();
          return facts.in(
              new Setting(
                  was.collection(), was.phase(), now.map(Site::id).orElse(null), was.activity()));
        }));
    language.onPick(now -> change(facts -> facts.inLanguage(now.orElse(Source.UNKNOWN_LANGUAGE))));
    Field.onTyped(day, this::dated);
    by.onPick(now ->
        change(facts -> {
          CaseId who = now.map(StudyCase::id).orElse(null);
          return facts.said(new Said(facts.said().on(), facts.said().at(), who));
        }));
    original.onPick(now ->
        change(facts ->
            facts.translating(
                now.map(of -> new Translation(of.id(), typed(translator))).orElse(null))));
    Field.onTyped(
        translator,
        now ->
            change(facts -> {
              Translation was = facts.translation();
              return was == null
                  ? facts
                  : facts.translating(new Translation(was.of(), now.isEmpty() ? null : now));
            }));
  }

  private static @Nullable String typed(TextField field) {
    String words = field.getText().strip();
    return words.isEmpty() ? null : words;
  }

  /// A day as it is written everywhere, year first; anything else is said, and not taken.
  private void dated(String typed) {
    try {
      LocalDate on = typed.isEmpty() ? null : LocalDate.parse(typed);
      change(facts -> facts.said(new Said(on, null, facts.said().by())));
    } catch (DateTimeParseException unknown) {
      bench.tell(bench.text("sources.form.day.unread", typed));
    }
  }

  private void change(UnaryOperator<Facts> how) {
    Source source = shown;
    if (source != null) {
      Facts now = how.apply(source.facts());
      if (!now.equals(source.facts())) {
        model.change(source.id(), now);
      }
    }
  }

  /// Shows what is known about this source.
  void fill(Shelf.Item item, Shelf shelf) {
    Source source = item.source();
    boolean other = shown == null || !shown.id().equals(source.id());
    shown = source;
    if (other) {
      title.setUserData(title.getText());
      day.setUserData(day.getText());
      translator.setUserData(translator.getText());
    }
    Field.fill(title, source.title());
    kind.pick(Optional.of(source.kind()));
    phase.items(bench.plan().phases());
    phase.pick(bench.plan().phase(source.setting().phase()));
    site.items(bench.plan().sites());
    site.pick(bench.plan().site(source.setting().site()));
    language.items(languages(shelf));
    language.pick(
        Optional.of(source.language()).filter(tag -> !tag.equals(Source.UNKNOWN_LANGUAGE)));
    LocalDate on = source.said().on();
    Field.fill(day, on == null ? "" : on.toString());
    by.items(shelf.cases());
    by.pick(shelf.cases().stream().filter(one -> one.id().equals(source.said().by())).findFirst());
    translated(source, shelf);
    consent(item, shelf);
    facts(source);
    notes(shelf);
  }

  private void translated(Source source, Shelf shelf) {
    Translation translation = source.translation();
    List<Source> others =
        shelf.alone().stream()
            .map(Shelf.Item::source)
            .filter(one -> !one.id().equals(source.id()))
            .toList();
    original.items(others);
    original.pick(
        others.stream()
            .filter(one -> translation != null && one.id().equals(translation.of()))
            .findFirst());
    String who = translation == null ? null : translation.translator();
    Field.fill(translator, who == null ? "" : who);
    translator.setDisable(translation == null);
  }

  private static List<String> languages(Shelf shelf) {
    return new TreeSet<>(
            Stream.concat(
                    LANGUAGES.stream(),
                    Stream.concat(
                            shelf.alone().stream(),
                            shelf.within().values().stream().flatMap(List::stream))
                        .map(item -> item.source().language())
                        .filter(tag -> !tag.equals(Source.UNKNOWN_LANGUAGE)))
                .toList())
        .stream().toList();
  }

  private void consent(Shelf.Item item, Shelf shelf) {
    boolean careful = item.consent().isEmpty() || item.consent().get().expired(shelf.today());
    consent.setText(
        item.consent()
            .map(one ->
                one.expired(shelf.today())
                    ? bench.text("sources.consent.expired")
                    : bench.text("sources.consent." + one.level().word()))
            .orElseGet(() -> bench.text("sources.consent.none.long")));
    consent.getStyleClass().removeAll("sl-warn");
    if (careful) {
      consent.getStyleClass().add("sl-warn");
    }
  }

  private void facts(Source source) {
    facts.getChildren().clear();
    String file = source.origin().file();
    if (file != null) {
      facts.getChildren().add(note(bench.text("sources.form.file", file)));
    }
    facts.getChildren().add(note(bench.text("sources.characters", source.extent().characters())));
    if (source.extent().revision() > 1) {
      facts
          .getChildren()
          .add(note(bench.text("sources.form.revision", source.extent().revision())));
    }
  }

  private void notes(Shelf shelf) {
    notes.getChildren().clear();
    if (shelf.notes().isEmpty()) {
      return;
    }
    Label head = new Label(bench.text("sources.form.notes"));
    head.getStyleClass().add("sl-group");
    notes.getChildren().add(head);
    shelf
        .notes()
        .forEach(one -> {
          Report.Note said = Report.note(one, bench.messages());
          Label what = new Label(said.what());
          what.setWrapText(true);
          notes.getChildren().add(new VBox(1, what, note(said.where())));
        });
  }

  private static Label note(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-note");
    label.setWrapText(true);
    return label;
  }

  private String text(String key) {
    return bench.text("sources.form." + key);
  }
}
