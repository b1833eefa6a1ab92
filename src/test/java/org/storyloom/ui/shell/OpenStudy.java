package org.storyloom.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.AddTheme;
import org.storyloom.codebook.Guidance;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.exchange.NewStudy;
import org.storyloom.job.Token;
import org.storyloom.l10n.Messages;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.passage.Span;
import org.storyloom.store.History;
import org.storyloom.study.CoderId;
import org.storyloom.study.FoundStudy;
import org.storyloom.study.StudyPlan;
import org.storyloom.study.fresh.FreshPlan;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Settings;
import org.storyloom.workspace.Workspace;

/// A study on disk, opened in a window as the program opens it: for the tests of every pane.
public final class OpenStudy implements AutoCloseable {
  public static final String GROUP =
      """
      Moderator: When you hear the word “exploitation”, what comes first? Is it something you could notice around here?

      Rasa: Honestly, something in a film. Not the packhouse. Then my cousin told me how it went for her. They met her at the bus station, very friendly, the room and the job were ready, and the passport stayed with them, “for safety”. She did not call it exploitation. She called it bad luck.

      Tomas: You see eight men come out of one house at five in the morning, one van, nobody speaks. You think: pigu gyventi, tiek žinių. Cheap to live, that is all. And if you do think more, who do you tell? The police? Back home the policeman was the one you paid. Aš nepasitikiu uniforma. I do not trust the uniform.

      Moderator: And someone who is not in uniform?

      Ilona: The woman from the library, the one who runs the reading hour. I would tell her. She does not write anything down first. She asks if you have eaten. Then maybe she knows a number. I would not ring it myself, my English goes away on the phone, but I would sit beside her while she rings.

      Mark: Eleven years at the plant, and I’d have walked past too. Not because I don’t care. Because I wouldn’t know what I’d be ringing about. You don’t want to make trouble for folk.
      """;

  private final Workspace workspace;
  private final Shell shell;
  private final Stage stage;

  private OpenStudy(Workspace workspace, Shell shell, Stage stage) {
    this.workspace = workspace;
    this.shell = shell;
    this.stage = stage;
  }

  /// Makes a study at this place and closes it again.
  public static void make(Path place) {
    Workspace.create(place, OpenStudy::fill).close();
  }

  /// Makes a copy of the sample study at this place and closes it again.
  public static void makeSample(Path place) {
    Path sample = Path.of(System.getProperty("storyloom.basedir", "."), "sample-workspace");
    NewStudy.from(sample, place, "Test", List.of(), Token.none()).workspace().close();
  }

  public static OpenStudy open(Path place, double width, double height, Settings settings) {
    return shown(Workspace.open(place), width, height, settings);
  }

  /// The same study in a second window, which is closed by its shell.
  static OpenStudy again(OpenStudy study, double width, double height, Settings settings) {
    return shown(study.workspace(), width, height, settings);
  }

  private static OpenStudy shown(
      Workspace workspace, double width, double height, Settings settings) {
    Bench.Opening opening = Bench.Opening.of(workspace);
    Look look = new Look(settings);
    Shell shell = HeadlessScreen.ask(() -> new Shell(opening, Platform::runLater, look));
    Stage stage =
        HeadlessScreen.show(shell.root(), width, height, look.appearance(), look.textSize());
    OpenStudy study = new OpenStudy(workspace, shell, stage);
    study.settle();
    return study;
  }

  public Bench bench() {
    return shell.bench();
  }

  /// Goes somewhere and waits until it is shown.
  public void go(Place place) {
    HeadlessScreen.run(() -> bench().go(place));
    settle();
  }

  Shell shell() {
    return shell;
  }

  public Stage stage() {
    return stage;
  }

  public Workspace workspace() {
    return workspace;
  }

  /// Waits until nothing runs and everything is drawn.
  public void settle() {
    for (int i = 0; i < 200; i++) {
      HeadlessScreen.settle();
      if (shell.bench().jobs().running().isEmpty()) {
        HeadlessScreen.settle();
        if (shell.bench().jobs().running().isEmpty()) {
          return;
        }
      }
    }
    throw new IllegalStateException("the bench does not come to rest");
  }

  @Override
  public void close() {
    HeadlessScreen.run(stage::hide);
    shell.close();
    workspace.close();
  }

  private static void fill(Workspace workspace) {
    History history = workspace.history();
    StudyPlan plan =
        FreshPlan.of(history.mint(), Messages.english(), "Would you notice?", "Austėja K.");
    history.perform(new FoundStudy(plan));
    CoderId coder = plan.coders().getFirst().id();
    SourceId group = text(history, "FG2 Boston, mixed", SourceKind.FOCUS_GROUP, GROUP);
    text(
        history,
        "“The room was ready”",
        SourceKind.STORY,
        "They said the room was ready. It was ready for nine people.\n");
    List<ThemeId> themes = new ArrayList<>();
    ThemeId trust = theme(history, "Trust", null, null, false);
    themes.add(theme(history, "Mistrust of authorities", "8", trust, true));
    themes.add(theme(history, "Trusted messengers", "9", trust, true));
    themes.add(theme(history, "Look away", "3", null, true));
    code(history, group, "Not the packhouse.", themes.get(2), coder);
    code(history, group, "Back home the policeman was the one you paid.", themes.get(0), coder);
    code(history, group, "The woman from the library", themes.get(1), coder);
  }

  private static SourceId text(History history, String title, SourceKind kind, String text) {
    List<Draft.Stretch> turns = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      int colon = line.indexOf(": ");
      if (colon > 0 && colon < 12) {
        String who = line.substring(0, colon);
        turns.add(
            new Draft.Stretch(
                at,
                at + colon + 2,
                at + line.length(),
                who,
                null,
                842_000L + at * 100L,
                who.equals("Moderator")));
      }
      at += line.length() + 1;
    }
    Draft plain = Draft.of(Facts.of(title, kind).inLanguage("en"), text);
    Draft draft =
        new Draft(
            plain.id(), plain.slug(), plain.facts(), plain.origin(), text, turns, plain.notes());
    return history.perform(new ImportTexts(List.of(draft))).getFirst().id();
  }

  private static ThemeId theme(
      History history,
      String name,
      @Nullable String key,
      @Nullable ThemeId parent,
      boolean codable) {
    ThemeFacts facts = new ThemeFacts(name, Guidance.NONE, null, key, codable);
    return history.perform(new AddTheme(new ThemeId(history.mint().id()), parent, facts));
  }

  private static void code(
      History history, SourceId source, String words, ThemeId theme, CoderId coder) {
    int at = GROUP.indexOf(words);
    history.perform(new ApplyTheme(source, new Span(at, at + words.length()), theme, coder));
  }
}
