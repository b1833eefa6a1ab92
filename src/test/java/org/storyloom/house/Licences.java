package org.storyloom.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// Under what terms a library may be passed on: read from its POM, or that of a parent, in the
/// local repository.
final class Licences {
  /// Terms under which this program may be passed on with the library inside. Where a library
  /// offers several, one is enough.
  private static final Pattern FREE =
      Pattern.compile(
          "(?i).*(apache|\\bMIT\\b|\\bBSD\\b|\\bEPL\\b|eclipse public|\\bMPL\\b|mozilla public|\\bLGPL\\b|lesser general|\\bCC0\\b"
              + "|unicode-3|open font|\\bOFL\\b|classpath[ -]exception|GPLv2\\+CE).*");

  private Licences() {}

  /// The licences of each library on a class path, by `group:name`; an empty list where its POM
  /// tells none.
  static SortedMap<String, List<String>> of(List<Path> jars) {
    SortedMap<String, List<String>> licences = new TreeMap<>();
    for (Path jar : jars) {
      Path version = parent(jar);
      Path artifact = parent(version);
      Pom pom = Pom.read(parent(jar).resolve(pomName(artifact, version)));
      licences.put(pom.group() + ":" + pom.name(), pom.licences(repository(version, pom.group())));
    }
    return licences;
  }

  /// A sentence for each library that may not be carried.
  static List<String> refused(SortedMap<String, List<String>> licences) {
    return licences.entrySet().stream()
        .filter(library -> library.getValue().stream().noneMatch(Licences::isFree))
        .map(library -> "%s: %s".formatted(library.getKey(), library.getValue()))
        .toList();
  }

  private static boolean isFree(String licence) {
    return FREE.matcher(licence).matches();
  }

  private static Path repository(Path version, String group) {
    Path place = parent(parent(version));
    for (int dots = group.split("\\.", -1).length; dots > 0; dots--) {
      place = parent(place);
    }
    return place;
  }

  private static String pomName(Path artifact, Path version) {
    return "%s-%s.pom".formatted(artifact.getFileName(), version.getFileName());
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IllegalArgumentException(path + " is in no repository");
    }
    return parent;
  }

  /// What a POM says of itself.
  private record Pom(Element project) {
    static Pom read(Path file) {
      try {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return new Pom(
            factory.newDocumentBuilder().parse(Files.newInputStream(file)).getDocumentElement());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SAXException | ParserConfigurationException e) {
        throw new IllegalStateException(file.toString(), e);
      }
    }

    String name() {
      return words(project, "artifactId");
    }

    String group() {
      Element own = child(project, "groupId");
      Element parent = child(project, "parent");
      return own != null || parent == null ? words(project, "groupId") : words(parent, "groupId");
    }

    List<String> licences(Path repository) {
      List<String> names = new ArrayList<>();
      Element all = child(project, "licenses");
      if (all != null) {
        for (Node node = all.getFirstChild(); node != null; node = node.getNextSibling()) {
          if (node instanceof Element licence) {
            names.add(words(licence, "name"));
          }
        }
        return names;
      }
      Element parent = child(project, "parent");
      return parent == null ? List.of() : read(placeOf(parent, repository)).licences(repository);
    }

    private static Path placeOf(Element parent, Path repository) {
      String name = words(parent, "artifactId");
      String version = words(parent, "version");
      return repository
          .resolve(words(parent, "groupId").replace('.', '/'))
          .resolve(name)
          .resolve(version)
          .resolve(name + "-" + version + ".pom");
    }

    private static String words(Element element, String name) {
      Element child = child(element, name);
      return child == null ? "" : child.getTextContent().strip();
    }

    private static @Nullable Element child(Element element, String name) {
      for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element child && child.getTagName().equals(name)) {
          return child;
        }
      }
      return null;
    }
  }
}
