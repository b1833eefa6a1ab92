package org.storyloom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Settings;

@ExtendWith(HeadlessScreen.class)
class ShellTest {
  @TempDir private Path folder;

  @Test
  void aStudyOpensOnItsFirstSource() {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.make(place);
    try (OpenStudy study = OpenStudy.open(place, 1440, 900, Settings.USUAL)) {
      study.go(new Place.Whole(PaneId.CODE));
      Path picture = HeadlessScreen.save(study.stage(), "shell", "code-light");
      assertThat(HeadlessScreen.colours(picture)).isGreaterThan(30);
    }
  }
}
