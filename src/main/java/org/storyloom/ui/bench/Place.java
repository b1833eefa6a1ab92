package org.storyloom.ui.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.storyloom.codebook.ThemeId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;

/// Somewhere in the workbench that one can go to and come back to.
public sealed interface Place {
  /// The pane that shows it.
  PaneId pane();

  /// A pane, as it was left.
  record Whole(PaneId pane) implements Place {}

  /// A source, opened to be read and coded.
  record OfSource(SourceId source) implements Place {
    @Override
    public PaneId pane() {
      return PaneId.CODE;
    }
  }

  /// A passage in its source.
  record OfPassage(SourceId source, Span span) implements Place {
    @Override
    public PaneId pane() {
      return PaneId.CODE;
    }
  }

  /// A theme in the codebook.
  record OfTheme(ThemeId theme) implements Place {
    @Override
    public PaneId pane() {
      return PaneId.CODEBOOK;
    }
  }

  /// A query to be asked of the search.
  record OfQuery(String query) implements Place {
    @Override
    public PaneId pane() {
      return PaneId.SEARCH;
    }
  }

  /// Files that somebody wants to bring in; the pane of sources asks what they are.
  record OfFiles(List<Path> files) implements Place {
    public OfFiles {
      files = List.copyOf(files);
    }

    @Override
    public PaneId pane() {
      return PaneId.SOURCES;
    }
  }

  /// Whatever a pane knows by this identifier: a finding, an indicator, a loop, a source among the
  /// sources.
  record OfThing(PaneId pane, UUID thing) implements Place {}
}
