package org.storyloom.search;

/// A question, and how much of the answer is wanted.
///
/// @param words what somebody typed; the language is that of [org.storyloom.search.query.QueryText]
/// @param from how many hits to leave out at the beginning: pages
/// @param limit how many hits at most
/// @param snippets how many snippets of each hit at most
public record SearchRequest(String words, int from, int limit, int snippets, SearchOrder order) {
  public SearchRequest {
    if (from < 0 || limit < 0 || snippets < 0) {
      throw new IllegalArgumentException("from " + from + ", " + limit + ", " + snippets);
    }
  }

  /// The first 50, with at most 5 snippets each.
  public static SearchRequest of(String words) {
    return new SearchRequest(words, 0, 50, 5, SearchOrder.BEST);
  }

  public SearchRequest limit(int most) {
    return new SearchRequest(words, from, most, snippets, order);
  }

  public SearchRequest from(int first) {
    return new SearchRequest(words, first, limit, snippets, order);
  }

  public SearchRequest snippets(int most) {
    return new SearchRequest(words, from, limit, most, order);
  }

  /// Every place that matches, not only the first.
  public SearchRequest allSnippets() {
    return snippets(Integer.MAX_VALUE);
  }

  public SearchRequest by(SearchOrder other) {
    return new SearchRequest(words, from, limit, snippets, other);
  }
}
