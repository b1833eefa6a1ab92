package org.storyloom.source.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {

  @Test
  void aTextSaysItsLanguageBySmallWordsLettersOrScript() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("Persiunčiau dukrai. Ne į grupę, jai vienai.", "lt");
    texts.put("Maciau ir as, tai labai tikra, bet kas is to", "lt");
    texts.put("Watched it twice and I don't know what to say.", "en");
    texts.put("Nie wiem, co się tam dzieje, ale to jest straszne.", "pl");
    texts.put("Виталий, вы это видели?", "ru");
    texts.put("Дякую, її вже немає", "uk");
    texts.put("מה קרה לה", "he");
    texts.put("فيما الكثير من عمليات", "ar");
    texts.put("こんにちは世界", "ja");
    texts.forEach(
        (text, language) -> assertThat(LanguageGuess.of(text)).as(text).contains(language));
  }

  @Test
  void aTextThatDoesNotSayIsLeftOpen() {
    for (String text :
        new String[] {"", "🙂🙂", "12.5 %", "Ok", "Anna Kovacs", "https://example.org"}) {
      assertThat(LanguageGuess.of(text)).as(text).isEmpty();
    }
  }
}
