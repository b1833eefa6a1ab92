package org.storyloom.exchange.folder;

import java.util.List;
import java.util.Map;

/// What came out of a folder: how many of each kind of thing (`sources`, `codings`, ...), in the
/// order of their files, and what did not fit.
public record FolderReport(Map<String, Integer> counts, List<Remark> remarks) {
  public FolderReport {
    counts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counts));
    remarks = List.copyOf(remarks);
  }
}
