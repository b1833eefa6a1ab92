package org.storyloom.house.planted.offences.source;

import org.jsoup.Jsoup;

/// Planted: jsoup in source, but not in source.files.
public final class ReadsHtml {
  public String words(String html) {
    return Jsoup.parse(html).text();
  }
}
