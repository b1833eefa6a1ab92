package org.storyloom.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.storyloom.ui.HeadlessScreen;

@ExtendWith(HeadlessScreen.class)
class CodedTextTest {
  private final FocusGroup group = FocusGroup.boston();
  private CodedText text;
  private Stage stage;

  @BeforeEach
  void open() {
    text = HeadlessScreen.ask(CodedText::new);
    stage = HeadlessScreen.show(text, 900, 700);
    HeadlessScreen.run(() -> {
      text.show(group.document());
      text.marks(group.marks());
      text.requestFocus();
    });
    HeadlessScreen.settle();
  }

  @Test
  void wordsAreSelectedByDraggingTheMouse() {
    Range wanted = group.find("something in a film");
    Bounds box = onScreen(wanted);
    HeadlessScreen.run(() -> text.select(new Range(0, 0)));
    HeadlessScreen.drag(text, local(box.getMinX() + 1, box), local(box.getMaxX() - 1, box));
    assertThat(HeadlessScreen.ask(text::selection)).isEqualTo(wanted);
  }

  @Test
  void aDragAcrossTurnsSelectsTheCanonicalTextBetween() {
    Range from = group.find("bad luck.");
    Range to = group.find("You see eight men");
    Bounds first = onScreen(from);
    Bounds last = onScreen(to);
    HeadlessScreen.drag(text, local(first.getMinX() + 1, first), local(last.getMaxX() - 1, last));
    assertThat(HeadlessScreen.ask(text::selection)).isEqualTo(new Range(from.start(), to.end()));
  }

  @Test
  void wordsAreSelectedByKeyboard() {
    Range one = group.find("One person");
    HeadlessScreen.run(() -> text.reveal(one));
    HeadlessScreen.settle();
    HeadlessScreen.press(KeyCode.SHIFT, KeyCode.RIGHT);
    HeadlessScreen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(HeadlessScreen.ask(text::selection))
        .isEqualTo(new Range(one.start(), one.start() + 3));
  }

  @Test
  void copyingPutsNothingOnTheClipboardAndAsksTheOwner() {
    List<String> asked = new ArrayList<>();
    HeadlessScreen.run(() -> {
      ClipboardContent before = new ClipboardContent();
      before.putString("before");
      Clipboard.getSystemClipboard().setContent(before);
      text.onCopy(() -> asked.add("copy"));
      text.select(group.find("something in a film"));
    });
    HeadlessScreen.press(KeyCode.CONTROL, KeyCode.C);
    HeadlessScreen.press(KeyCode.CONTROL, KeyCode.X);
    HeadlessScreen.press(KeyCode.CONTROL, KeyCode.INSERT);
    assertThat(asked).containsExactly("copy", "copy", "copy");
    assertThat(HeadlessScreen.ask(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("before");
  }

  @Test
  void keysAreOfferedToTheOwnerFirst() {
    List<KeyCode> pressed = new ArrayList<>();
    HeadlessScreen.run(() ->
        text.onKey(key -> {
          pressed.add(key.getCode());
          return true;
        }));
    Range before = HeadlessScreen.ask(text::selection);
    HeadlessScreen.press(KeyCode.DIGIT7);
    HeadlessScreen.press(KeyCode.RIGHT);
    assertThat(pressed).containsExactly(KeyCode.DIGIT7, KeyCode.RIGHT);
    assertThat(HeadlessScreen.ask(text::selection)).isEqualTo(before);
  }

  @Test
  void keysOfEditingAreLeftToTheWindow() {
    List<KeyCode> left = new ArrayList<>();
    HeadlessScreen.run(() ->
        stage
            .getScene()
            .setOnKeyPressed(key -> {
              if (!key.getCode().isModifierKey()) left.add(key.getCode());
            }));
    HeadlessScreen.press(KeyCode.ENTER);
    HeadlessScreen.press(KeyCode.DELETE);
    HeadlessScreen.press(KeyCode.CONTROL, KeyCode.Z);
    HeadlessScreen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(left).containsExactly(KeyCode.ENTER, KeyCode.DELETE, KeyCode.Z, KeyCode.Z);
  }

  @Test
  void aBarUnderTheMouseShowsItsCardAndAPressNamesIt() {
    List<Optional<Mark>> over = new ArrayList<>();
    List<Mark> pressed = new ArrayList<>();
    HeadlessScreen.run(() -> {
      text.onHover(over::add);
      text.onMark(pressed::add);
    });
    Rectangle bar = (Rectangle) bar("Trusted messengers");
    HeadlessScreen.hover(bar);
    assertThat(bar.getWidth()).isEqualTo(7);
    assertThat(
            HeadlessScreen.ask(
                () -> Window.getWindows().stream().anyMatch(Popup.class::isInstance)))
        .isTrue();
    HeadlessScreen.save(stage, "gallery", "coded-text-hover");
    HeadlessScreen.click(bar);
    assertThat(pressed).extracting(Mark::label).containsExactly("Trusted messengers");
    assertThat(over.getFirst()).map(Mark::label).contains("Trusted messengers");
  }

  @Test
  void mutedMarksAreNotDrawn() {
    List<Mark> muted = group.marks().stream().map(CodedTextTest::muted).toList();
    HeadlessScreen.run(() -> text.marks(muted));
    HeadlessScreen.settle();
    assertThat(HeadlessScreen.ask(() -> bars().toList())).isEmpty();
    assertThat(HeadlessScreen.ask(() -> text.marksAt(group.find("Not the packhouse").start())))
        .isEmpty();
  }

  @Test
  void aPassageFarAwayIsBroughtIntoSight() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 500; i++) many.append("Paragraph ").append(i).append(" of many.\n\n");
    HeadlessScreen.run(() -> text.show(Document.of(many.toString())));
    HeadlessScreen.settle();
    int at = many.indexOf("Paragraph 400");
    HeadlessScreen.run(() -> text.select(new Range(at, at + 13)));
    HeadlessScreen.settle();
    HeadlessScreen.settle();
    Bounds place =
        HeadlessScreen.ask(() -> text.screenToLocal(text.selectionOnScreen().orElseThrow()));
    assertThat(place.getMinY()).isBetween(text.getHeight() * 0.2, text.getHeight() * 0.5);
  }

  @Test
  void aWindowAtRestIsLaidOutNoMore() {
    HeadlessScreen.pulses(5);
    List<Region> restless = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      HeadlessScreen.pulses(1);
      if (HeadlessScreen.ask(() -> text.isNeedsLayout())) restless.add(text);
    }
    assertThat(restless).isEmpty();
  }

  @Test
  void theColumnKeepsItsWidthAndStandsInTheMiddle() {
    Measures wide = HeadlessScreen.ask(() -> Measures.of(17, 1200));
    assertThat(wide.column()).isEqualTo(604);
    assertThat(wide.left()).isEqualTo(298);
    Measures narrow = HeadlessScreen.ask(() -> Measures.of(17, 700));
    assertThat(narrow.gutter()).isEqualTo(Measures.NARROW_GUTTER);
    assertThat(narrow.lanes()).isEqualTo(3);
    assertThat(HeadlessScreen.ask(() -> Measures.of(24, 1400)).column()).isEqualTo(853);
  }

  private Bounds onScreen(Range range) {
    HeadlessScreen.run(() -> text.select(range));
    HeadlessScreen.settle();
    return HeadlessScreen.ask(() -> text.selectionOnScreen().orElseThrow());
  }

  private Point2D local(double screenX, Bounds row) {
    return HeadlessScreen.ask(() -> text.screenToLocal(screenX, row.getCenterY()));
  }

  private Node bar(String label) {
    return HeadlessScreen.ask(() ->
        bars().filter(bar -> label.equals(bar.getAccessibleText())).findFirst().orElseThrow());
  }

  private java.util.stream.Stream<Node> bars() {
    return text.lookupAll("Rectangle").stream().filter(node -> node.getAccessibleText() != null);
  }

  private static Mark muted(Mark mark) {
    return new Mark(
        mark.id(),
        mark.start(),
        mark.end(),
        mark.hue(),
        mark.label(),
        mark.facts(),
        mark.memo(),
        true);
  }
}
