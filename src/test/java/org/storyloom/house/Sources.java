package org.storyloom.house;

import java.net.URI;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/// Where the program's sources lie, and sources made of words alone, for offences.
final class Sources {
  private Sources() {}

  /// A place in the repository.
  static Path at(String place) {
    return Path.of(System.getProperty("storyloom.basedir", ".")).resolve(place);
  }

  /// A source that is nowhere on disk; `name` is its path without the ending.
  static JavaFileObject source(String name, String words) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return words;
      }
    };
  }
}
