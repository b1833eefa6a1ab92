package org.storyloom.output;

import java.util.ArrayList;
import java.util.List;

/// A document that leaves, whatever it is written as: a title and blocks, in reading order.
public record Page(String title, String language, List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }

  /// One part of a document.
  public sealed interface Block {
    /// A heading; level 1 to 3.
    record Heading(int level, String words) implements Block {}

    /// A paragraph in the program's words.
    record Paragraph(String words) implements Block {}

    /// A paragraph in second-rank words: places, dates, counts.
    record Note(String words) implements Block {}

    /// A claim, or the words of somebody, in the reading face; `by` says who and where.
    record Quote(String words, String by) implements Block {}

    /// Items of one kind.
    record Items(List<String> items) implements Block {
      public Items {
        items = List.copyOf(items);
      }
    }

    /// A table with a header row.
    record Grid(Sheet sheet) implements Block {}

    /// Counts, each with its label. `key` names the count for a program that reads the page.
    record Figures(List<Figure> figures) implements Block {
      public Figures {
        figures = List.copyOf(figures);
      }
    }

    /// Files that lie beside the document, and what each holds.
    record Files(List<FileLink> files) implements Block {
      public Files {
        files = List.copyOf(files);
      }
    }

    /// Room to write on by hand; so many lines.
    record Lines(String label, int lines) implements Block {}

    /// What follows starts on a new sheet of paper.
    record Break() implements Block {}
  }

  /// A count in a document.
  public record Figure(String key, String label, long count) {}

  /// A file beside the document: never one that lies anywhere else.
  public record FileLink(String file, String holds) {
    public FileLink {
      if (file.contains(":") || file.startsWith("/") || file.contains("..")) {
        throw new IllegalArgumentException("not beside the document: " + file);
      }
    }
  }

  /// Puts a document together.
  public static final class Builder {
    private final String title;
    private final String language;
    private final List<Block> blocks = new ArrayList<>();

    public Builder(String title, String language) {
      this.title = title;
      this.language = language;
    }

    public Builder heading(int level, String words) {
      blocks.add(new Block.Heading(level, words));
      return this;
    }

    public Builder paragraph(String words) {
      blocks.add(new Block.Paragraph(words));
      return this;
    }

    public Builder note(String words) {
      blocks.add(new Block.Note(words));
      return this;
    }

    public Builder quote(String words, String by) {
      blocks.add(new Block.Quote(words, by));
      return this;
    }

    public Builder items(List<String> items) {
      blocks.add(new Block.Items(items));
      return this;
    }

    public Builder grid(Sheet sheet) {
      blocks.add(new Block.Grid(sheet));
      return this;
    }

    public Builder figures(List<Figure> figures) {
      blocks.add(new Block.Figures(figures));
      return this;
    }

    public Builder files(List<FileLink> files) {
      blocks.add(new Block.Files(files));
      return this;
    }

    public Builder lines(String label, int lines) {
      blocks.add(new Block.Lines(label, lines));
      return this;
    }

    public Builder newSheet() {
      blocks.add(new Block.Break());
      return this;
    }

    public Page page() {
      return new Page(title, language, blocks);
    }
  }
}
