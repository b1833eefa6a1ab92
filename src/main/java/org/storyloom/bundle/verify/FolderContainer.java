package org.storyloom.bundle.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.storyloom.output.Out;

/// Reads a bundle that was unpacked to a folder. Links are not followed.
final class FolderContainer {
  private FolderContainer() {}

  static Container read(Path folder, Report report) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    long size = 0;
    for (Path file : listed(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        report.note(name, "bundle.verify.notFile");
        continue;
      }
      size += Files.size(file);
      if (size > Container.LARGEST) {
        report.note("", "bundle.verify.tooLarge");
        break;
      }
      files.put(name, Files.readAllBytes(file));
    }
    return new Container(files, Out.zipDigest(files));
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .limit(Container.MOST_FILES)
          .sorted()
          .toList();
    }
  }
}
