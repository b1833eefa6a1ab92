package org.storyloom.table.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storyloom.table.file.TextEncoding.How;

class EncodingScanTest {
  private static final String LITHUANIAN =
      "Mačiau visas tris dalis – šokiravo. Ypač ta vieta, kur mergina sako: „niekas manęs"
          + " neklausė“. Reikia, kad mokytojai atpažintų ženklus.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1257 | Mačiau visas tris dalis, šokiravo. Ąžuolas, ėjimas, įlanka, ūkas.
          windows-1257 | Rodiklis;2023\\nTelevizijos auditorija, tūkst.;112,4\\nDalis, žinančių ženklus
          windows-1257 | Skambučiai pagalbos linijai iš Šiaulių
          windows-1257 | Es nezināju, ka tas notiek arī šeit. Paldies, ka atnācāt!
          windows-1252 | Je ne savais pas que cela se passait ici aussi, à côté de chez nous. Où aller ?
          windows-1252 | Das wusste ich nicht, dass es auch hier passiert. Grüße aus München.
          windows-1252 | These smart quotes are ‘Windows’ quotes – and “nothing” else.
          windows-1252 | Não sabia que isto acontecia aqui também; fiquei em choque.
          windows-1252 | Jag visste inte att det händer här också. Många frågar var man får hjälp.
          windows-1250 | Nie wiedziałem, że to się dzieje również tutaj. Dziękuję, że przyszliście.
          windows-1250 | Nevěděl jsem, že se to děje i tady. Děkuji, že jste přišli.
          windows-1250 | Nem tudtam, hogy ez itt is történik. Köszönöm, hogy eljöttek, őszintén.
          windows-1251 | Я не знал, что это происходит и здесь. Спасибо, что пришли!
          windows-1251 | Я не знав, що це відбувається і тут. Дякую, що прийшли до нас!
          KOI8-R       | Я не знал, что это происходит и здесь. Спасибо, что пришли!
          IBM866       | Я не знал, что это происходит и здесь. Спасибо, что пришли!
          windows-1253 | Δεν ήξερα ότι συμβαίνει και εδώ. Ευχαριστώ που ήρθατε.
          windows-1255 | לא ידעתי שזה קורה גם כאן. תודה שבאתם
          windows-1256 | لم أكن أعرف أن هذا يحدث هنا أيضا. شكرا لكم على الحضور
          windows-1254 | Bunun burada da olduğunu bilmiyordum. Geldiğiniz için teşekkür ederim, çok sağ olun.
          Shift_JIS    | ここでも起きているとは知りませんでした。来てくれてありがとう。本当に驚きました。
          GB18030      | 我不知道这里也会发生这种事。谢谢你们来参加这次谈话，真的很感谢大家的支持。
          """)
  void aLegacyEncodingIsToldByItsLanguage(String charset, String text) {
    byte[] bytes = text.replace("\\n", "\n").getBytes(Charset.forName(charset));

    assertThat(scan(bytes).orElseThrow().charset()).isEqualTo(Charset.forName(charset));
  }

  @Test
  void utf8IsCertainAlsoWithoutAMark() {
    assertThat(scan(LITHUANIAN.getBytes(StandardCharsets.UTF_8)))
        .contains(TextEncoding.known(StandardCharsets.UTF_8, How.UTF8));
  }

  @Test
  void aMarkDecides() {
    for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      Charset charset = Charset.forName(name);
      byte[] bytes = ("\uFEFF" + LITHUANIAN).getBytes(charset);

      assertThat(scan(bytes)).contains(TextEncoding.known(charset, How.MARKED));
      assertThat(found(bytes)).isEqualTo(LITHUANIAN);
    }
  }

  @Test
  void utf16WithoutAMarkIsToldByItsZeros() {
    for (String text : List.of(LITHUANIAN, "Я не знал, что это происходит и здесь.", "ok")) {
      for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        assertThat(found(text.getBytes(charset))).isEqualTo(text);
      }
    }
  }

  @Test
  void aFewBrokenBytesDoNotMakeUtf8AnythingElse() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("Pirma\n" + LITHUANIAN).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE1);
    var notes = new Notes();

    String text = scan(bytes.toByteArray()).orElseThrow().decode(bytes.toByteArray(), notes);

    assertThat(text).isEqualTo("Pirma\n" + LITHUANIAN + "\uFFFD");
    assertThat(notes.list())
        .containsExactly(FileNote.of(NoteKind.BYTES_REPLACED, Place.line(2), "1", "UTF-8"));
  }

  @Test
  void aChoiceBeatsEveryGuess() {
    byte[] bytes = LITHUANIAN.getBytes(Charset.forName("windows-1257"));
    Charset chosen = Charset.forName("windows-1252");

    assertThat(EncodingScan.of(bytes, Optional.of(chosen)))
        .contains(TextEncoding.known(chosen, How.CHOSEN));
  }

  @Test
  void aGuessIsReportedWithTheNextBest() {
    byte[] bytes = LITHUANIAN.getBytes(Charset.forName("windows-1257"));
    var notes = new Notes();
    TextEncoding encoding = scan(bytes).orElseThrow();
    encoding.decode(bytes, notes);

    assertThat(notes.list())
        .containsExactly(
            FileNote.of(
                NoteKind.ENCODING_GUESSED,
                Place.whole(),
                "windows-1257",
                encoding.nextBest().orElseThrow().name()));
  }

  @Test
  void bytesThatAreNoTextAreSaidToBeNone() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) ((i * 31) >> 3);
    }

    assertThat(scan(bytes)).isEmpty();
  }

  @Test
  void lettersFarDownInABigFileStillDecide() {
    String text = "nothing but ascii here\n".repeat(8000) + LITHUANIAN;

    assertThat(found(text.getBytes(Charset.forName("windows-1257"))).endsWith(LITHUANIAN)).isTrue();
  }

  private static Optional<TextEncoding> scan(byte[] bytes) {
    return EncodingScan.of(bytes, Optional.empty());
  }

  private static String found(byte[] bytes) {
    return scan(bytes).orElseThrow().decode(bytes, new Notes());
  }
}
