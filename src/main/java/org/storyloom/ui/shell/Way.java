package org.storyloom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.storyloom.ui.bench.Navigator;
import org.storyloom.ui.bench.Place;

/// The way somebody took through the workbench: where they were, where they are, and what lies
/// ahead after going back.
final class Way implements Navigator {
  private static final int LONGEST = 200;

  private final List<Place> places = new ArrayList<>();
  private final ReadOnlyBooleanWrapper before = new ReadOnlyBooleanWrapper(this, "before");
  private final ReadOnlyBooleanWrapper ahead = new ReadOnlyBooleanWrapper(this, "ahead");
  private Consumer<Place> shows = place -> {};
  private int here = -1;

  /// Who shows a place once it has been chosen.
  void shownBy(Consumer<Place> shower) {
    shows = shower;
  }

  @Override
  public void go(Place place) {
    boolean moves = here < 0 || !places.get(here).equals(place);
    if (moves) {
      places.subList(here + 1, places.size()).clear();
      places.add(place);
      if (places.size() > LONGEST) {
        places.removeFirst();
      }
      stand(places.size() - 1);
    }
    shows.accept(place);
  }

  @Override
  public void settle(Place place) {
    if (here >= 0) {
      places.set(here, place);
    }
  }

  @Override
  public void back() {
    if (before.get()) {
      stand(here - 1);
      shows.accept(places.get(here));
    }
  }

  @Override
  public void forward() {
    if (ahead.get()) {
      stand(here + 1);
      shows.accept(places.get(here));
    }
  }

  /// Where we are.
  Place here() {
    return places.get(here);
  }

  /// Whether there is somewhere to go back to.
  ReadOnlyBooleanProperty beforeProperty() {
    return before.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty aheadProperty() {
    return ahead.getReadOnlyProperty();
  }

  private void stand(int at) {
    here = at;
    before.set(here > 0);
    ahead.set(here < places.size() - 1);
  }
}
