package org.storyloom.table.file;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How much a text looks like one language: which letters beyond ASCII the language writes, from
/// the most to the least frequent, how many of a thousand characters they are, and a few of its
/// commonest words. Rough on purpose: it need only tell a right decoding from a wrong one.
record LanguageSense(
    String language, double ascii, Map<Integer, Double> weights, List<String> words) {
  private static final double TYPOGRAPHIC = Math.log(0.002);
  private static final double SYMBOL = Math.log(0.00003);
  private static final double FOREIGN_LETTER = Math.log(0.00002);
  private static final double DRAWING = Math.log(0.000001);
  private static final double NO_CHARACTER = Math.log(0.0000001);
  private static final double CAPITAL = Math.log(0.08);
  private static final double CAPITAL_INSIDE_WORD = Math.log(0.01);
  private static final double SIGN_INSIDE_WORD = Math.log(0.05);
  private static final double TWO_SCRIPTS_IN_WORD = Math.log(0.001);
  private static final double KANA = Math.log(0.02);
  private static final double HAN_OR_HANGUL = Math.log(0.001);

  /// The least frequent letter of a language is about a fiftieth of the most frequent.
  private static final double RAREST = 0.02;

  private static final double PER_WORD = 1.0;
  private static final int MOST_WORDS = 12;
  private static final String TYPOGRAPHY = "„“”‚‘’«»‹›–—…•€°§·\u00A0\u00AD©®™№";

  private static final List<LanguageSense> KNOWN =
      List.of(
          sense("en", 1, "éèêïñöüçáâàôó", "the and of to in is that it was for you with they"),
          sense("lt", 83, "ėšųžąįūčę", "ir kad yra su tai bet kaip ar buvo man mes ne per nuo jau"),
          sense("lv", 115, "āīēšūļņķžčģ", "un ir ka par ar no uz tas nav es kas bet lai vai"),
          sense("et", 33, "äõüöšž", "ja on ei see et oli ma ta ka mis kui ning"),
          sense("de", 18, "üäßö", "und die der das ist nicht ich zu ein mit sie es auf"),
          sense("fr", 32, "éàèêçôîûâùëïœ", "le la les de des et est que un une dans pas pour je"),
          sense("es", 25, "óíáéñúü¿¡", "de la que el en los se por con para una no es"),
          sense("pt", 45, "ãçáéíóêõâúàô", "de que uma os um para com em por mais como se do da"),
          sense("it", 10, "èàùòìé", "di che il la un per non sono con una del si"),
          sense("nl", 2, "ëéïöèü", "de het een en van is dat ik niet te in op"),
          sense("sv", 45, "äåöé", "och att det som en jag inte av den till med har"),
          sense("da", 27, "øåæéöä", "og det er at en jeg ikke som til den av for"),
          sense("fi", 55, "äöå", "ja on ei se oli mutta kun niin ovat mit"),
          sense("is", 140, "ðáíéþöæóúý", "og er ekki var sem um en til"),
          sense("pl", 75, "łóżęąśćńź", "nie to na do jest jak ale tak co za od po"),
          sense("cs", 150, "íáéěřýžščůúťďňó", "je se to na do jak tak ale ne si pro"),
          sense("sk", 120, "áíéýščžľťúôňďĺŕäó", "je sa to na do ako tak ale nie som"),
          sense("hu", 130, "áéóöőíüúű", "az hogy nem egy is van de meg ez"),
          sense("hr", 35, "šžčćđ", "je da se na to za ne su kako in sem"),
          sense("ro", 60, "ăîâşţșț", "de la nu este cu pe mai din sunt care"),
          sense("sq", 75, "ëç", "dhe me nuk ka se do nga"),
          sense("tr", 110, "ıüşöçğâî", "ve bir bu da de ne ama var ben"),
          sense("ru", 830, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "и в не на что он с как это по"),
          sense("uk", 830, "оанивіетрслкудмпзяьгбчйхцїжєюшщфґ", "і в не на що з це як та до"),
          sense("bg", 830, "аоиетнрсвлкдпмзгъяубчщжхцшюйьф", "и на да се не за от с че по"),
          sense("el", 830, "αοιετσνηυρπκμλςόίήάωδέύγώχθφβξζψϊϋ", "και το να την τα του με για"),
          sense("he", 830, "יוהלארתבשמנדעחקפסגטצזכםןךףץ", "של את על לא אני זה עם"),
          sense("ar", 830, "اليمنوترعبدسفهحكةقجشأصىطخزذإءضئغثظؤآ", "في من على أن إلى"));

  /// How likely the best-fitting known language makes this text: the higher the better, and
  /// comparable between decodings of the same bytes.
  static double of(String text) {
    Set<String> words = words(text);
    return KNOWN.stream().mapToDouble(sense -> sense.score(text, words)).max().orElseThrow();
  }

  private static LanguageSense sense(String language, double share, String letters, String words) {
    return new LanguageSense(
        language, Math.log(1 - share / 1000), weights(share, letters), List.of(words.split(" ")));
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
  }

  private double score(String text, Set<String> present) {
    double score = 0;
    int previous = ' ';
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80) {
        score += Character.isLetter(c) ? ascii : 0;
      } else {
        int next = i < text.length() ? text.codePointAt(i) : ' ';
        score += one(c) + around(previous, c, next);
      }
      previous = c;
    }
    long hits = words.stream().filter(present::contains).count();
    return score + PER_WORD * Math.min(hits, MOST_WORDS);
  }

  private static Map<Integer, Double> weights(double share, String letters) {
    Map<Integer, Double> weights = new HashMap<>();
    int[] all = letters.codePoints().toArray();
    double falling = Math.pow(RAREST, 1.0 / all.length);
    double sum = (1 - RAREST) / (1 - falling);
    for (int i = 0; i < all.length; i++) {
      weights.put(all[i], Math.log(share / 1000 * Math.pow(falling, i) / sum));
    }
    return weights;
  }

  private double one(int c) {
    Double own = weights.get(c);
    if (own != null) {
      return own;
    }
    if (Character.isUpperCase(c)) {
      Double small = weights.get(Character.toLowerCase(c));
      return CAPITAL + (small == null ? FOREIGN_LETTER : small);
    }
    if (TYPOGRAPHY.indexOf(c) >= 0) {
      return TYPOGRAPHIC;
    }
    UnicodeScript script = UnicodeScript.of(c);
    if (script == UnicodeScript.HAN || script == UnicodeScript.HANGUL) {
      return HAN_OR_HANGUL;
    }
    if (script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || (c >= 0x3000 && c < 0x3040)) {
      return KANA;
    }
    if (c == 0xFFFD || Character.isISOControl(c) || !Character.isDefined(c)) {
      return NO_CHARACTER;
    }
    if (Character.isLetter(c)) {
      return FOREIGN_LETTER;
    }
    return c >= 0x2500 && c < 0x25A0 ? DRAWING : SYMBOL;
  }

  private static double around(int previous, int c, int next) {
    if (Character.isUpperCase(c) && Character.isLowerCase(previous)) {
      return CAPITAL_INSIDE_WORD;
    }
    if (Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN) {
      return isAsciiLetter(previous) || isAsciiLetter(next) ? TWO_SCRIPTS_IN_WORD : 0;
    }
    boolean sign = !Character.isLetter(c) && "’\u00AD".indexOf(c) < 0;
    return sign && Character.isLetter(previous) && Character.isLetter(next) ? SIGN_INSIDE_WORD : 0;
  }

  private static boolean isAsciiLetter(int c) {
    return c < 0x80 && Character.isLetter(c);
  }
}
