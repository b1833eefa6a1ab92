package org.storyloom.ui.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.bundle.Made;
import org.storyloom.safeguard.Level;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.shell.OpenStudy;
import org.storyloom.workspace.Settings;

@ExtendWith(HeadlessScreen.class)
class BundlesViewModelTest {
  @TempDir private Path folder;

  @Test
  void aBundleIsMadeLoggedAndProvedFromTheScreen() throws Exception {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.makeSample(place);
    try (OpenStudy study = OpenStudy.open(place, 1280, 800, Settings.USUAL)) {
      BundlesViewModel model = HeadlessScreen.ask(() -> new BundlesViewModel(study.bench()));
      HeadlessScreen.run(() -> {
        model.show();
        model.purposeProperty().set("March report");
      });
      study.settle();
      Path zip = folder.resolve("donor.zip");
      List<Made> made = new ArrayList<>();
      HeadlessScreen.run(() -> model.make(Level.DONOR, zip, made::add));
      study.settle();
      BundlesReading.AtLevel shown =
          HeadlessScreen.ask(() -> model.shownProperty().get().at(Level.DONOR).orElseThrow());
      assertThat(made).hasSize(1);
      assertThat(made.getFirst().passages()).isEqualTo(shown.passages());
      assertThat(HeadlessScreen.ask(() -> model.shownProperty().get().transfers()))
          .singleElement()
          .satisfies(one -> {
            assertThat(one.purpose()).isEqualTo("March report");
            assertThat(one.digest()).isEqualTo(made.getFirst().digest());
          });
      List<BundlesViewModel.Proved> proved = new ArrayList<>();
      HeadlessScreen.run(() -> model.verify(zip, proved::add));
      study.settle();
      assertThat(proved.getFirst().verdict().sound()).isTrue();
      byte[] bytes = Files.readAllBytes(zip);
      bytes[bytes.length / 3] ^= 1;
      Files.write(zip, bytes);
      HeadlessScreen.run(() -> model.verify(zip, proved::add));
      study.settle();
      assertThat(proved.getLast().verdict().problems()).hasSize(1);
    }
  }
}
