package org.storyloom.ui.searching;

import java.util.List;
import org.storyloom.source.Source;

/// A source that fits, with its passages; `places` is how many places of it match, of which a
/// passage may hold several.
record Found(Source source, int places, List<Passage> passages) {
  Found {
    passages = List.copyOf(passages);
  }
}
