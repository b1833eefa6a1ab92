package org.storyloom.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.look.Hue;
import org.storyloom.ui.control.look.TextSize;
import org.storyloom.ui.control.sign.CountedSign;
import org.storyloom.ui.control.sign.Relation;
import org.storyloom.ui.control.sign.Sign;
import org.storyloom.ui.control.sign.StrengthBars;
import org.storyloom.ui.control.sign.Verdict;
import org.storyloom.ui.control.sign.VoiceDots;

/// Draws every small control in each appearance, to be laid beside the pictures of the look.
@ExtendWith(HeadlessScreen.class)
class GalleryTest {
  @ParameterizedTest
  @EnumSource
  void smallControlsAreDrawn(Appearance appearance) {
    Parent all = HeadlessScreen.ask(GalleryTest::small);
    var stage = HeadlessScreen.show(all, 1440, 900, appearance, TextSize.USUAL);
    assertThat(
            HeadlessScreen.colours(
                HeadlessScreen.save(stage, "gallery", "small-" + appearance.key())))
        .isGreaterThan(30);
  }

  @Test
  void smallControlsGrowWithTheText() {
    Parent all = HeadlessScreen.ask(GalleryTest::small);
    assertThat(
            HeadlessScreen.colours(
                HeadlessScreen.save(
                    HeadlessScreen.drawn(all, 1600, 1080, Appearance.LIGHT, TextSize.LARGEST),
                    "gallery",
                    "small-largest")))
        .isGreaterThan(30);
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyPaneIsDrawn(Appearance appearance) {
    Parent all = HeadlessScreen.ask(GalleryTest::empty);
    var stage = HeadlessScreen.show(all, 1440, 900, appearance, TextSize.USUAL);
    assertThat(
            HeadlessScreen.colours(
                HeadlessScreen.save(stage, "gallery", "empty-" + appearance.key())))
        .isGreaterThan(30);
  }

  static Parent small() {
    HBox columns = new HBox(40, lists(), words(), signs());
    columns.setPadding(new Insets(20));
    HBox.setHgrow(columns, Priority.ALWAYS);
    VBox page = new VBox(bar(), columns, spacer(), status());
    HBox.setHgrow(page, Priority.ALWAYS);
    return new HBox(rail(), page);
  }

  private static Node rail() {
    VBox rail = new VBox(2);
    rail.getStyleClass().add("sl-rail");
    rail.setPadding(new Insets(8, 6, 8, 6));
    rail.setMinWidth(76);
    Feather[] glyphs = {
      Feather.HOME,
      Feather.FILE_TEXT,
      Feather.EDIT_3,
      Feather.SEARCH,
      Feather.BOOK_OPEN,
      Feather.ACTIVITY,
      Feather.FLAG,
      Feather.TRIANGLE,
      Feather.REFRESH_CW,
      Feather.PACKAGE,
      Feather.SHIELD
    };
    String[] words = {
      "Overview",
      "Sources",
      "Code",
      "Search",
      "Codebook",
      "Indicators",
      "Findings",
      "Triangulate",
      "Loops",
      "Bundles",
      "Safeguards"
    };
    for (int i = 0; i < glyphs.length; i++) {
      RailButton button = new RailButton(glyphs[i], words[i], "something is stale");
      button.hereProperty().set(i == 2);
      button.staleProperty().set(i == 7);
      rail.getChildren().add(button);
    }
    return rail;
  }

  private static Node bar() {
    Button back = iconButton(Feather.ARROW_LEFT, "Back");
    Button ahead = iconButton(Feather.ARROW_RIGHT, "Forward");
    ahead.setDisable(true);
    Label here = styled("FG2 Boston, mixed", "sl-strong");
    Button go = new Button("Go to or do…", Icon.button(Feather.COMMAND));
    HBox bar =
        new HBox(
            back,
            ahead,
            new Label("Code"),
            Icon.text(Feather.CHEVRON_RIGHT),
            here,
            spacer(),
            new SegmentedSwitch<>("Coders", List.of("All coders", "Mine", "Compare"), w -> w),
            iconButton(Feather.EYE, "Look"),
            go,
            new KeyCap("Ctrl K"));
    bar.getStyleClass().add("sl-bar");
    return bar;
  }

  private static Node status() {
    WorkProgress work = new WorkProgress("Stop indexing", () -> {});
    work.show("Indexing comments", 0.41, "41%");
    HBox status =
        new HBox(
            StatusPiece.done().say("Saved 14:32"),
            StatusPiece.with(Feather.CORNER_UP_LEFT)
                .say("Undo: apply ‘Debt and documents’")
                .key("Ctrl Z"),
            StatusPiece.plain().say("Line 214 · passage 84 characters"),
            spacer(),
            work,
            StatusPiece.with(Feather.USER).say("Coder: Austėja K."));
    status.getStyleClass().add("sl-status-bar");
    return status;
  }

  private static Node lists() {
    VBox panel = new VBox(4);
    panel.setMinWidth(252);
    panel.setMaxWidth(252);
    panel
        .getChildren()
        .add(
            SectionHead.panel(
                "Sources",
                iconButton(Feather.SLIDERS, "Order"),
                iconButton(Feather.PLUS, "Bring in")));
    panel
        .getChildren()
        .add(
            new HBox(
                6,
                new IconField(Feather.SEARCH, "Filter sources", "Filter 63"),
                new SegmentedSwitch<>("Group by", List.of("Kind", "Phase"), w -> w)));
    panel.getChildren().add(new GroupHead("Focus groups", "4"));
    panel
        .getChildren()
        .add(row("FG1 Spalding, women", "English · 9,410 words", "88%").below(strip()));
    ListRow chosen =
        row("FG2 Boston, mixed", "English, Lithuanian · 8,122 words", "61%")
            .below(strip())
            .selected(true);
    chosen.setStyle("-fx-background-color: -sl-sel; -fx-background-radius: 6;");
    panel.getChildren().add(chosen);
    panel
        .getChildren()
        .add(
            row("FG4 Kaunas, job seekers", "Lithuanian · 9,755 words", "new")
                .below(new CoverageStrip().show(List.of(), "not coded")));
    GroupHead folded = new GroupHead("Conversations", "6");
    folded.openProperty().set(false);
    panel.getChildren().add(folded);
    panel
        .getChildren()
        .add(
            new ListRow("Mistrust of authorities", "")
                .before(new Swatch(Hue.named("Plum").orElseThrow()))
                .right(new KeyCap("8")));
    panel
        .getChildren()
        .add(
            new ListRow("Police at home", "")
                .before(new Swatch(Hue.named("Plum").orElseThrow()).child(true))
                .right("22"));
    panel
        .getChildren()
        .add(
            new ListRow("Agencies and middlemen", "")
                .before(new Swatch(Hue.named("Coral").orElseThrow()).hollow(true))
                .right("31"));
    return panel;
  }

  private static Node words() {
    VBox box = new VBox(10);
    box.setPrefWidth(520);
    Button make = new Button("Make bundle");
    make.getStyleClass().add("accent");
    Button copy = new Button("Copy", Icon.button(Feather.COPY));
    copy.getStyleClass().add("flat");
    Button focused = new Button("Focused");
    box.getChildren()
        .add(
            new HBox(
                10, make, new Button("Link to finding", Icon.button(Feather.FLAG)), copy, focused));
    focused.setStyle(
        "-fx-border-color: -sl-focus; -fx-border-width: 2; -fx-border-insets: -4; -fx-border-radius: 9;");
    box.getChildren()
        .add(
            new HBox(
                8,
                Chip.of(new Swatch(Hue.named("Plum").orElseThrow()), "Mistrust"),
                Chip.of("weight 2"),
                Chip.warning(Icon.text(Feather.CLOCK), "Judged before 3 new codings"),
                Chip.replacement("partner 3"),
                new KeyCap("Ctrl Enter")));
    CheckBox box1 = new CheckBox("Focus groups");
    box1.setSelected(true);
    box.getChildren().add(new HBox(12, box1, new CheckBox("Survey answers"), field()));
    box.getChildren().add(styled("Do the strands agree?", "sl-title"));
    box.getChildren()
        .add(
            styled("People act through someone they know, not by phoning a helpline.", "sl-claim"));
    box.getChildren()
        .add(SectionHead.section("Held back from the donor bundle").fact("63 items by 5 rules"));
    box.getChildren()
        .add(
            HeldBackRow.withAct(
                Feather.USER_X,
                "Consent does not reach donors",
                "9 people agreed to team or partners only",
                "34 passages",
                "Who to ask again",
                () -> {}));
    box.getChildren()
        .add(
            HeldBackRow.withoutException(
                Feather.HASH,
                "Small cells",
                "counts under 11, and the one that would give them away",
                "5 readings",
                "rule, no exception"));
    box.getChildren()
        .add(
            new QuoteBlock(
                    Hue.named("Sea").orElseThrow(),
                    "Dabar pažiūrėčiau, ar durys rakinamos iš lauko. Anksčiau nepagalvočiau.")
                .translated(
                    "Now I would look whether the doors lock from outside. I did not think of it before.")
                .said(
                    "participant 4, FG3 Vilnius ·",
                    new CountedSign(Sign.of(Relation.SUPPORTS, "supports", 13), "supports")
                        .quiet()));
    box.getChildren()
        .add(
            new Card(
                styled("Taken together", "sl-note"),
                styled("Read 30.8% as “would do something”.", "sl-quote")));
    return box;
  }

  private static Node signs() {
    VBox box = new VBox(10);
    for (Verdict verdict : Verdict.values())
      box.getChildren()
          .add(
              new CountedSign(
                  Sign.of(verdict, "x"), verdict.name().toLowerCase(java.util.Locale.ROOT)));
    for (Relation relation : Relation.values())
      box.getChildren()
          .add(
              new CountedSign(
                  Sign.of(relation, "x"), relation.name().toLowerCase(java.util.Locale.ROOT)));
    box.getChildren()
        .addAll(
            new StrengthBars(1, "weak"),
            new StrengthBars(2, "fair"),
            new StrengthBars(3, "good"),
            new StrengthBars(4, "strong"));
    VoiceDots dots = new VoiceDots(9, 5, "9 voices, 5 repeats");
    dots.setPrefWrapLength(220);
    box.getChildren().add(dots);
    box.getChildren()
        .add(
            new HBox(
                20,
                Sign.of(Verdict.PARTIAL_AGREEMENT, "x", 24),
                Sign.of(Verdict.DISSONANCE, "x", 24)));
    box.getChildren().add(styled("9", "sl-big-number"));
    box.getChildren().add(styled("30.8%", "sl-number"));
    box.getChildren().add(themes());
    return box;
  }

  private static Parent empty() {
    Button phases = new Button("Look at phases");
    EmptyState empty =
        new EmptyState(
                "A new study. Begin with words.",
                "Bring in what people said or wrote. Nothing leaves this computer.")
            .drop(
                new EmptyState.DropWords(
                    "Drop files here",
                    "or",
                    "choose",
                    "Ctrl O",
                    "transcripts, subtitles, stories, comment tables, survey files, other tools’ projects"),
                () -> {},
                files -> {})
            .steps(
                List.of(
                    new StepRow(
                        1,
                        true,
                        "done",
                        "Name the study",
                        "“Would you notice?”, Lincolnshire and Lithuania",
                        new Button("Change")),
                    new StepRow(
                        2,
                        false,
                        "done",
                        "Choose phases and sites",
                        "Eight phases are ready: identify to learning. Rename or drop what you do not need.",
                        phases)));
    VBox page = new VBox(empty);
    page.setAlignment(Pos.CENTER);
    return page;
  }

  private static ListRow row(String name, String facts, String right) {
    return new ListRow(name, facts).right(right);
  }

  private static CoverageStrip strip() {
    return new CoverageStrip()
        .show(
            List.of(
                new CoverageStrip.Part(0.02, 0.12, Hue.TWELVE.get(7)),
                new CoverageStrip.Part(0.14, 0.2, Hue.TWELVE.get(0)),
                new CoverageStrip.Part(0.22, 0.4, Hue.TWELVE.get(11)),
                new CoverageStrip.Part(0.55, 0.7, Hue.TWELVE.get(4))),
            "61% coded");
  }

  private static Button iconButton(Feather glyph, String name) {
    Button button = new Button();
    button.setGraphic(Icon.button(glyph));
    button.getStyleClass().addAll("flat", "sl-icon-button");
    button.setAccessibleText(name);
    return button;
  }

  private static Label styled(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  private static TextField field() {
    TextField field = new TextField("tru");
    field.setAccessibleText("Theme");
    return field;
  }

  private static Node themes() {
    VBox box = new VBox();
    box.setMaxWidth(280);
    box.getChildren()
        .addAll(
            theme("Trust", "", "", "149", false),
            theme("Fear of reporting", "Rose", "1", "52", false),
            theme("Mistrust of authorities", "Plum", "1", "61", false),
            theme("Agencies and middlemen", "Coral", "", "31", true));
    return box;
  }

  private static ThemeRow theme(String name, String hue, String here, String all, boolean muted) {
    return new ThemeRow(
        new ThemeRow.Theme(
            name, Hue.named(hue), false, hue.isEmpty() ? "" : "7", here, all, muted, "muted"));
  }

  private static Region spacer() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    VBox.setVgrow(region, Priority.ALWAYS);
    return region;
  }
}
