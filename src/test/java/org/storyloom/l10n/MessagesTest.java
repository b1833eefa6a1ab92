package org.storyloom.l10n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
  @Test
  void aKeyIsPutIntoTheWordsOfItsLanguage() {
    assertThat(Messages.english().text("store.fault.missing", "A"))
        .isEqualTo("There is no study at A.");
    assertThat(Messages.in(Locale.of("lt")).text("store.fault.missing", "A"))
        .isEqualTo("Vietoje A tyrimo nėra.");
  }

  @Test
  void aKeyWithoutWordsShowsItself() {
    assertThat(Messages.english().text("no.such.key")).isEqualTo("no.such.key");
    assertThat(Messages.english().said("no.such.key", List.of("a"))).isEqualTo("no.such.key [a]");
  }
}
