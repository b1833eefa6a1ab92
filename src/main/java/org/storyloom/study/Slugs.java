package org.storyloom.study;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Short names for files: lower-case letters and digits, joined by `-`, each taken once.
public final class Slugs {
  private static final int LONGEST = 60;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private final Predicate<String> taken;
  private final Set<String> given = new HashSet<>();

  /// Slugs of a kind of which `taken` knows those that are given.
  public Slugs(Predicate<String> taken) {
    this.taken = taken;
  }

  /// This slug, or the first free of it with `-2`, `-3`.
  public String free(String wanted) {
    String slug = wanted;
    for (int i = 2; given.contains(slug) || taken.test(slug); i++) {
      slug = wanted + "-" + i;
    }
    given.add(slug);
    return slug;
  }

  /// The words as a slug; `text` where none of their letters has a place in one.
  public static String of(String words) {
    return of(words, "text");
  }

  /// The words as a slug; `otherwise` where none of their letters has a place in one.
  public static String of(String words, String otherwise) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    String joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = EDGES.matcher(joined).replaceAll("");
    if (slug.length() > LONGEST) {
      int cut = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, cut > 0 ? cut : LONGEST);
    }
    return slug.isEmpty() ? otherwise : slug;
  }
}
