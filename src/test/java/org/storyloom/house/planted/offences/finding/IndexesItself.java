package org.storyloom.house.planted.offences.finding;

import org.apache.lucene.document.Document;

/// Planted: Lucene outside search.
public final class IndexesItself {
  public int fields(Document document) {
    return document.getFields().size();
  }
}
