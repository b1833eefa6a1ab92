package org.storyloom.exchange.folder;

import java.util.UUID;
import org.storyloom.store.Mint;

/// Identifiers from the short names of a folder: the same folder gives the same ones.
record Names(String study) {
  UUID of(String kind, String slug) {
    return Mint.named(study, kind, slug);
  }
}
