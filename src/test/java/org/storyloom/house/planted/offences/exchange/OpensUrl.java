package org.storyloom.house.planted.offences.exchange;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/// Planted: a URL.
public final class OpensUrl {
  public URL of(URI place) throws MalformedURLException {
    return place.toURL();
  }
}
