package org.storyloom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
  @TempDir Path folder;

  /// Were they used again, a process killed just then would come back without its last steps.
  @Test
  void placesInTheFileAreNotUsedAgainWhileTheStudyIsOpen() {
    for (int times = 0; times < 2; times++) {
      try (Database database = Database.open(folder)) {
        String retention =
            database.read(sql ->
                sql.resultQuery(
                        "select setting_value from information_schema.settings"
                            + " where setting_name = 'info.RETENTION_TIME'"
                            + " or setting_name = 'RETENTION_TIME'")
                    .fetchOne(0, String.class));
        assertThat(retention).isEqualTo(Integer.toString(Integer.MAX_VALUE));
      }
    }
  }
}
