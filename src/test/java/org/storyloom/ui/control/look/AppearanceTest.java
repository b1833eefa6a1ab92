package org.storyloom.ui.control.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.storyloom.ui.HeadlessScreen;

@ExtendWith(HeadlessScreen.class)
class AppearanceTest {
  @Test
  void bothFacesAreFoundByTheirNames() {
    HeadlessScreen.run(() -> {
      for (String family :
          new String[] {"Inter", "Inter SemiBold", "Literata", "Literata SemiBold"})
        assertThat(Font.font(family, 17).getFamily()).isEqualTo(family);
    });
  }

  @ParameterizedTest
  @EnumSource
  void everyAppearanceIsUnderstoodWithoutAWarning(Appearance appearance) {
    VBox box =
        HeadlessScreen.ask(() -> {
          Label title = new Label("Focus group 2, Boston");
          title.getStyleClass().add("sl-title");
          Label words = new Label("ąčęėįšųūž „taip“ a quote");
          words.getStyleClass().add("sl-quote");
          Button go = new Button("Make bundle");
          go.getStyleClass().add("accent");
          ListView<String> list = new ListView<>();
          list.getItems().addAll("a", "b", "c");
          return new VBox(
              8,
              title,
              words,
              go,
              new Button("Still stands"),
              new ToggleButton("Kind"),
              new TextField("Filter"),
              new CheckBox("Focus groups"),
              list);
        });
    var stage = HeadlessScreen.show(box, 400, 400, appearance, TextSize.USUAL);
    assertThat(HeadlessScreen.save(stage, "gallery", "first-" + appearance.key())).isNotEmptyFile();
  }
}
