package org.storyloom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.ui.HeadlessScreen;

@ExtendWith(HeadlessScreen.class)
class PicturesTest {
  @TempDir private Path folder;

  @Test
  void everyPaneIsDrawnInEachAppearanceAndSize() throws Exception {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.makeSample(place);
    List<Path> pictures = Pictures.draw(place, Path.of("target", "tour"), progress -> {});
    assertThat(pictures)
        .extracting(picture -> picture.getFileName().toString())
        .contains("03-code-light-1280x800.png", "03-code-contrast-1920x1080.png");
    assertThat(pictures)
        .allSatisfy(picture -> assertThat(HeadlessScreen.colours(picture)).isGreaterThan(20));
  }
}
