package org.storyloom.house.planted.offences.output;

import org.jsoup.Connection;
import org.jsoup.Jsoup;

/// Planted: jsoup that connects.
public final class FetchesPage {
  public Connection page(String place) {
    return Jsoup.connect(place);
  }
}
