package org.storyloom.safeguard;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Knows a name in its inflected forms: *Karolis* in *Karolio*, *Karoliui*, *Karoli*; *Mark* in
/// *Mark’s*. Lithuanian declines names by their endings, so a name is compared without its ending
/// and a word may add any ending of the five declensions.
final class Forms {
  private static final List<String> NAME_ENDINGS =
      List.of("ius", "ias", "as", "is", "ys", "us", "ė", "ia", "a", "e", "i", "o", "uo", "s");
  private static final Set<String> ENDINGS =
      Set.copyOf(
          List.of(
              "", "s", "a", "as", "o", "ui", "ą", "u", "e", "ai", "ų", "ams", "us", "ais", "uose",
              "is", "io", "iui", "į", "iu", "yje", "i", "iai", "ių", "iams", "ius", "iais", "ys",
              "y", "os", "ai", "oje", "ė", "ės", "ei", "ę", "ėje", "ios", "iai", "ią", "ia", "ioje",
              "aus", "umi", "uje", "au", "iaus", "iumi", "iau", "iuje", "ių", "ėmis", "omis", "oms",
              "ėms", "es", "uo", "ens", "eniui", "enį", "ies", "im", "imi", "ime", "ienė", "ienės",
              "ienei", "ienę", "aitė", "aitės", "utė", "ytė"));

  private Forms() {}

  /// Whether `word`, as it stands in a text, is a form of `name`. Names of fewer than three letters
  /// are only known as they are.
  static boolean of(String name, String word) {
    String said = word.toLowerCase(Locale.ROOT);
    String known = name.toLowerCase(Locale.ROOT);
    if (said.equals(known)) {
      return true;
    }
    if (known.length() < 3) {
      return false;
    }
    String stem = stem(known);
    return said.startsWith(stem) && ENDINGS.contains(said.substring(stem.length()));
  }

  private static String stem(String name) {
    for (String ending : NAME_ENDINGS) {
      if (name.endsWith(ending) && name.length() - ending.length() >= 3) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
