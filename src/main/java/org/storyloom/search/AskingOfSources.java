package org.storyloom.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.storyloom.search.query.Query.In;
import org.storyloom.search.words.Tongue;
import org.storyloom.search.words.WordForms;
import org.storyloom.source.SourceKind;

/// What can be asked of a source beside its words. A value of which the study knows nothing is a
/// fault where there is a list to choose from (themes, kinds, sites, ...), else it finds nothing.
final class AskingOfSources {
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final Pattern DAYS = Pattern.compile("(.*?)\\.\\.(.*)");

  private final Supplier<Names> names;

  AskingOfSources(Supplier<Names> names) {
    this.names = names;
  }

  Query ask(In in) throws Asking.Unasked {
    return switch (in.field()) {
      case THEME -> any(Fields.THEME, themes(in));
      case SITE -> any(Fields.SITE, known(in, names.get().sites(in)));
      case PHASE -> any(Fields.PHASE, known(in, names.get().phases(in)));
      case COLLECTION -> any(Fields.COLLECTION, known(in, names.get().collections(in)));
      case CODER -> any(Fields.CODER, known(in, names.get().coders(in)));
      case KIND -> words(Fields.KIND, known(in, kinds(in)));
      case LANGUAGE -> words(Fields.LANGUAGE, known(in, languages(in)));
      case TITLE -> named(Fields.TITLE, in);
      case SPEAKER -> named(Fields.SPEAKER, in);
      case CASE -> named(Fields.CASE, in);
      case DATE -> days(in);
    };
  }

  Set<UUID> themes(In in) throws Asking.Unasked {
    return known(in, names.get().themes(in));
  }

  private static <T> Set<T> known(In in, Set<T> found) throws Asking.Unasked {
    if (found.isEmpty()) {
      throw new Asking.Unasked(in.at(), "search.fault.unknown." + in.field().word(), in.value());
    }
    return found;
  }

  private static Query any(String field, Set<UUID> ids) {
    return new TermInSetQuery(field, ids.stream().map(Fields::bytes).toList());
  }

  private static Query words(String field, Set<String> words) {
    return new TermInSetQuery(field, words.stream().map(BytesRef::new).toList());
  }

  private static Query named(String field, In in) {
    return NameQueries.named(field, in.value(), in.begins());
  }

  private static Set<String> kinds(In in) {
    String value = kind(in.value());
    Set<String> begun = new TreeSet<>();
    for (SourceKind kind : SourceKind.values()) {
      if (!in.begins() && kind(kind.word()).equals(value)) {
        return Set.of(kind.word());
      }
      if (kind(kind.word()).startsWith(value)) {
        begun.add(kind.word());
      }
    }
    return begun;
  }

  /// A kind without what does not matter: `focus group` and `focusGroup` are one.
  private static String kind(String word) {
    return WordForms.bare(WordForms.written(word)).replaceAll("[\\s_-]", "");
  }

  /// By tag, or by name: in English, in Lithuanian, or as the language calls itself.
  private static Set<String> languages(In in) {
    String value = Names.key(in.value());
    List<String> codes = new ArrayList<>(List.of(Locale.getISOLanguages()));
    codes.add("und");
    String tag = Tongue.primary(value);
    if (!in.begins() && codes.contains(tag)) {
      return Set.of(tag);
    }
    Set<String> called = new TreeSet<>();
    for (String code : codes) {
      Locale language = Locale.of(code);
      for (Locale in_ : List.of(Locale.ENGLISH, Locale.of("lt"), language)) {
        if (Names.key(language.getDisplayLanguage(in_)).startsWith(value)) {
          called.add(code);
        }
      }
    }
    return called;
  }

  /// A day, a month, a year, or from one to another, both included: `2019-02..2019-04`.
  private static Query days(In in) throws Asking.Unasked {
    var range = DAYS.matcher(in.value());
    if (range.matches() && isDay(range.group(1)) && isDay(range.group(2))) {
      return TermRangeQuery.newStringRange(
          Fields.DAY, range.group(1), range.group(2) + "~", true, true);
    }
    if (!DAY.matcher(in.value()).matches()) {
      throw new Asking.Unasked(in.at(), "search.fault.date", in.value());
    }
    return new PrefixQuery(new Term(Fields.DAY, in.value()));
  }

  /// Either end of a range may be open.
  private static boolean isDay(String value) {
    return value.isEmpty() || DAY.matcher(value).matches();
  }
}
