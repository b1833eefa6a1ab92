package org.storyloom.ui.sources;

import java.util.Optional;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// Keeps the selected line of the list and what is chosen the same, whichever of them changes; a
/// line that was chosen elsewhere is brought into sight.
final class Marking {
  private static final int BEFORE_IT = 4;

  private final SourcesViewModel model;
  private final ListView<Line> list;
  private Optional<SourcesViewModel.Chosen> shown = Optional.empty();

  Marking(SourcesViewModel model, ListView<Line> list) {
    this.model = model;
    this.list = list;
  }

  /// Selects the line of what is chosen.
  void mark() {
    Optional<SourcesViewModel.Chosen> chosen = model.chosenProperty().get();
    for (int i = 0; i < list.getItems().size(); i++) {
      if (chosen.isPresent() && stands(list.getItems().get(i), chosen.get())) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          list.getSelectionModel().select(i);
          if (!chosen.equals(shown)) {
            list.scrollTo(Math.max(0, i - BEFORE_IT));
          }
        }
        list.getFocusModel().focus(i);
        shown = chosen;
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }

  /// Somebody selected this line.
  void choose(@Nullable Line line) {
    if (line instanceof Line.Row row) {
      model.choose(row.id());
    } else if (line instanceof Line.Many many) {
      model.choose(many.id());
    }
  }

  private static boolean stands(Line line, SourcesViewModel.Chosen chosen) {
    return switch (line) {
      case Line.Row row -> chosen.source().filter(row.id()::equals).isPresent();
      case Line.Many many -> chosen.collection().filter(many.id()::equals).isPresent();
      default -> false;
    };
  }
}
