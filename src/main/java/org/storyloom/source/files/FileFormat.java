package org.storyloom.source.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The formats of texts that are read here, told by a file's name.
public enum FileFormat {
  TEXT("txt"),
  MARKDOWN("md"),
  WEBVTT("vtt"),
  SUBRIP("srt"),
  WORD("docx");

  private final String id;

  FileFormat(String id) {
    this.id = id;
  }

  /// The short id used in reasons: its usual file ending.
  public String id() {
    return id;
  }

  /// Whether reading it means unpacking and parsing what could be made to hurt, so that it is done
  /// in a process of its own.
  public boolean isBinary() {
    return this == WORD;
  }

  /// The format that a file's name speaks of, if it is one of these.
  public static Optional<FileFormat> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt", "text" -> Optional.of(TEXT);
      case "md", "markdown" -> Optional.of(MARKDOWN);
      case "vtt" -> Optional.of(WEBVTT);
      case "srt" -> Optional.of(SUBRIP);
      case "docx", "docm", "dotx" -> Optional.of(WORD);
      default -> Optional.empty();
    };
  }
}
