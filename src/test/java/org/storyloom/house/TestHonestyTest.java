package org.storyloom.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestHonestyTest {
  private static final String PLANTED = "org.storyloom.house.planted.tests.";

  @Test
  void everyTestAssertsAndNoneIsSwitchedOff() throws URISyntaxException {
    var tests =
        new ClassFileImporter()
            .withImportOption(place -> !place.contains("/house/planted/"))
            .importPath(classes());
    assertThat(TestHonesty.faults(tests)).isEmpty();
  }

  @Test
  void idleSilentAndSwitchedOffTestsAreSeen() throws URISyntaxException {
    var tests = new ClassFileImporter().importPath(classes().resolve(PLANTED.replace('.', '/')));
    assertThat(TestHonesty.faults(tests))
        .isEqualTo(
            List.of(
                PLANTED + "Idle.looksBusy() asserts nothing",
                PLANTED + "Off is switched off by @Disabled without a reason that stands",
                PLANTED + "Off is switched off by @DisabledOnOs without a reason that stands",
                PLANTED + "Silent.perhaps() skips and does not say why"));
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(
        TestHonestyTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
