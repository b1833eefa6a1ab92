package org.storyloom.bundle.verify;

import java.util.SortedMap;

/// The files of a bundle, by path, however it came, and the digest of it as a ZIP.
record Container(SortedMap<String, byte[]> files, String digest) {
  /// More than this is no bundle of ours, and is not read.
  static final long LARGEST = 256L << 20;

  static final int MOST_FILES = 10_000;
}
