package org.storyloom.ui.control.popup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.l10n.Messages;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.RobotRepair;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.look.Hue;
import org.storyloom.ui.control.look.TextSize;
import org.storyloom.ui.control.text.CodedText;
import org.storyloom.ui.control.text.FocusGroup;

@ExtendWith(HeadlessScreen.class)
class ApplyPopupTest {
  private static final List<Choice> THEMES =
      List.of(
          theme("1", "Everyday signs", "Seeing it", "1", "Sea"),
          theme("7", "Fear of reporting", "Trust", "7", "Rose"),
          theme("8", "Mistrust of authorities", "Trust", "8", "Plum"),
          theme("9", "Trusted messengers", "Trust", "9", "Pine"),
          theme("s", "Šeimos spaudimas", "Trust", "", "Amber"),
          theme("t", "Tell someone close", "What people would do", "T", "Lagoon"));

  private final List<String> done = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void itStandsBelowThePassageAndNeverOnIt(Appearance appearance) {
    FocusGroup group = FocusGroup.boston();
    CodedText text = HeadlessScreen.ask(CodedText::new);
    Stage stage = HeadlessScreen.show(text, 809, 960, appearance, TextSize.USUAL);
    HeadlessScreen.run(() -> {
      text.show(group.document());
      text.marks(group.marks());
      text.selectMark("m7");
      text.select(
          group.find(
              "The woman from the library, the one who runs the reading hour. I would tell her."));
    });
    HeadlessScreen.settle();
    Bounds passage = HeadlessScreen.ask(() -> text.selectionOnScreen().orElseThrow());
    ApplyPopup popup = open(text, passage);
    type("tru");
    HeadlessScreen.save(stage, "gallery", "apply-" + appearance.key());
    assertThat(top(popup)).isGreaterThanOrEqualTo(passage.getMaxY());
  }

  @Test
  void itStandsAboveWhereThereIsNoRoomBelow() {
    CodedText text = HeadlessScreen.ask(CodedText::new);
    HeadlessScreen.show(text, 800, 700);
    Bounds low = HeadlessScreen.ask(() -> text.localToScreen(new BoundingBox(100, 620, 300, 28)));
    ApplyPopup popup = open(text, low);
    assertThat(top(popup) + cardHeight()).isLessThanOrEqualTo(low.getMinY());
    type("tru");
    assertThat(top(popup) + cardHeight()).isBetween(low.getMinY() - 12, low.getMinY());
  }

  @Test
  void lettersChooseAThemeAndEnterAppliesIt() {
    openOverNothing();
    type("tru");
    HeadlessScreen.press(KeyCode.ENTER);
    assertThat(done).containsExactly("apply 9 false");
  }

  @Test
  void theArrowsMoveTheChoiceAndControlEnterAsksForAMemo() {
    openOverNothing();
    type("tru");
    HeadlessScreen.press(KeyCode.DOWN);
    HeadlessScreen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(done).containsExactly("apply 8 true");
  }

  @Test
  void whatWasTypedBecomesANewThemeAndTheWordsOneInVivo() {
    openOverNothing();
    type("shame");
    HeadlessScreen.press(KeyCode.SHIFT, KeyCode.ENTER);
    openOverNothing();
    HeadlessScreen.press(KeyCode.CONTROL, KeyCode.I);
    openOverNothing();
    HeadlessScreen.press(KeyCode.ESCAPE);
    assertThat(done).containsExactly("new shame", "in vivo");
  }

  @Test
  void thePaletteFindsPlacesAndActs() {
    CodedText text = HeadlessScreen.ask(CodedText::new);
    Stage stage = HeadlessScreen.show(text, 900, 600);
    HeadlessScreen.run(() -> {
      GoPalette palette = new GoPalette(Messages.in(Locale.of("lt")));
      palette.choices(
          List.of(
              Choice.act(
                  "undo", "Undo: apply ‘Debt and documents’", "", "Ctrl Z", Feather.CORNER_UP_LEFT),
              Choice.act("fg2", "FG2 Boston, mixed", "source", "", Feather.FILE_TEXT),
              Choice.act(
                  "f4", "F4 People act through someone they know", "finding", "", Feather.FLAG),
              THEMES.get(2)));
      palette.onChosen(done::add);
      palette.show(text);
    });
    repair();
    HeadlessScreen.settle();
    HeadlessScreen.save(stage, "gallery", "palette");
    type("bos");
    HeadlessScreen.press(KeyCode.ENTER);
    assertThat(done).containsExactly("fg2");
  }

  @Test
  void lettersMatchWithOrWithoutTheirMarksAndBeginningsComeFirst() {
    assertThat(labels("tru"))
        .containsExactly(
            "Trusted messengers",
            "Mistrust of authorities",
            "Fear of reporting",
            "Šeimos spaudimas");
    assertThat(labels("seim")).containsExactly("Šeimos spaudimas");
    assertThat(labels("trust fear")).containsExactly("Fear of reporting");
    assertThat(labels("")).hasSize(THEMES.size());
    assertThat(labels("zzz")).isEmpty();
  }

  private static List<String> labels(String typed) {
    return Matching.of(typed, THEMES, 10).stream().map(match -> match.choice().label()).toList();
  }

  private void openOverNothing() {
    CodedText text = HeadlessScreen.ask(CodedText::new);
    HeadlessScreen.show(text, 800, 700);
    open(text, HeadlessScreen.ask(() -> text.localToScreen(new BoundingBox(100, 100, 300, 28))));
  }

  private ApplyPopup open(CodedText text, Bounds passage) {
    ApplyPopup popup =
        HeadlessScreen.ask(() -> {
          ApplyPopup made = new ApplyPopup(Messages.english());
          made.themes(THEMES);
          made.onApply((id, memo) -> done.add("apply " + id + " " + memo));
          made.onNew(name -> done.add("new " + name));
          made.onInVivo(() -> done.add("in vivo"));
          made.show(text, passage, "The woman from the library, the one who runs the reading hour");
          return made;
        });
    repair();
    HeadlessScreen.settle();
    return popup;
  }

  private static void repair() {
    HeadlessScreen.run(() ->
        Window.getWindows().stream().filter(Popup.class::isInstance).forEach(RobotRepair::on));
  }

  private static void type(String letters) {
    for (char letter : letters.toCharArray())
      HeadlessScreen.press(KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter))));
  }

  private static double top(ApplyPopup popup) {
    assertThat(HeadlessScreen.ask(popup::isShowing)).isTrue();
    return HeadlessScreen.ask(() -> card().localToScreen(0, 0).getY());
  }

  private static double cardHeight() {
    return HeadlessScreen.ask(() -> card().getHeight());
  }

  private static javafx.scene.layout.Region card() {
    return Window.getWindows().stream()
        .filter(Popup.class::isInstance)
        .map(window -> (javafx.scene.layout.Region) window.getScene().getRoot().lookup(".sl-apply"))
        .findFirst()
        .orElseThrow();
  }

  private static Choice theme(String id, String label, String path, String key, String hue) {
    return Choice.theme(id, label, path, key, Hue.named(hue).orElseThrow());
  }
}
