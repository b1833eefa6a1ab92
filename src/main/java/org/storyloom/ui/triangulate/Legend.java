package org.storyloom.ui.triangulate;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.triangulation.Convergence;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.sign.CountedSign;

/// What the signs of the matrix mean; not in small windows, where each sign still says it.
final class Legend extends HBox {
  private static final List<Convergence> SIGNS =
      List.of(
          Convergence.AGREEMENT,
          Convergence.PARTIAL_AGREEMENT,
          Convergence.SILENCE,
          Convergence.DISSONANCE,
          Convergence.NOT_ASKED);

  Legend(TriangulateViewModel model) {
    Bench bench = model.bench();
    setSpacing(16);
    setAlignment(Pos.CENTER_RIGHT);
    setMaxHeight(USE_PREF_SIZE);
    for (Convergence one : SIGNS) {
      String word = bench.text("triangulate.legend." + one.word());
      getChildren().add(new CountedSign(model.wording().sign(one, 14), word).quiet());
    }
    Label stale = new Label(bench.text("triangulate.legend.stale"), Icon.text(Feather.CLOCK));
    stale.getStyleClass().addAll("sl-warn", "sl-stale");
    getChildren().add(stale);
    bench
        .breadthProperty()
        .subscribe(breadth -> {
          boolean room = breadth.has(Breadth.NARROW);
          setVisible(room);
          setManaged(room);
        });
  }
}
