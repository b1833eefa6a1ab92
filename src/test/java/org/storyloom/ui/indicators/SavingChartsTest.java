package org.storyloom.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.indicator.AddReadings;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.ReadingDraft;
import org.storyloom.indicator.Taken;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Transfers;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Dialogs;
import org.storyloom.ui.bench.Navigator;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.shell.PaneStudy;
import org.storyloom.workspace.Workspace;

@ExtendWith(HeadlessScreen.class)
class SavingChartsTest {
  @TempDir private Path folder;

  @Test
  void aSavedChartLeavesOutSharesOfFewerThanElevenAndIsLogged() throws IOException {
    Path place = folder.resolve("a.storyloom");
    PaneStudy.make(place);
    Path target = folder.resolve("chart.svg");
    try (Workspace workspace = Workspace.open(place)) {
      Indicator of = addFew(workspace);
      Bench bench =
          HeadlessScreen.ask(() ->
              new Bench(
                  Bench.Opening.of(workspace),
                  Platform::runLater,
                  Messages.english(),
                  new Nowhere(),
                  new Chooses(target)));
      IndicatorsViewModel model = HeadlessScreen.ask(() -> new IndicatorsViewModel(bench));
      IndicatorPage page = HeadlessScreen.ask(() -> new IndicatorPage(model));
      HeadlessScreen.run(() -> model.show(new Place.OfThing(PaneId.INDICATORS, of.id().value())));
      settle(bench);
      HeadlessScreen.run(page::save);
      settle(bench);
      String svg = Files.readString(target);
      assertThat(svg).contains("30.8%").contains("n 500").doesNotContain("12.5%");
      assertThat(bench.noticeProperty().get())
          .hasValueSatisfying(notice ->
              assertThat(notice.words())
                  .isEqualTo("Saved as chart.svg. 1 reading was held back: too few people."));
      assertThat(new Transfers(workspace.database(), workspace.history().mint()).all())
          .singleElement()
          .satisfies(one -> assertThat(one.file()).isEqualTo("chart.svg"));
      bench.close();
    }
  }

  /// A third place at which five of forty said so.
  private static Indicator addFew(Workspace workspace) {
    StudyPlan plan = new Plans(workspace.database()).read();
    Indicator of =
        new Indicators(workspace.database())
            .all().stream()
                .filter(one -> one.name().equals("Would behave differently"))
                .findFirst()
                .orElseThrow();
    workspace
        .history()
        .perform(
            new AddReadings(
                List.of(
                    new ReadingDraft(
                        null,
                        "",
                        of.id(),
                        Taken.in(
                            plan.wave("post-test").orElseThrow().id(),
                            plan.site("lincolnshire").orElseThrow().id()),
                        Figure.share(5, 40),
                        ""))));
    return of;
  }

  private static void settle(Bench bench) {
    for (int quiet = 0; quiet < 5; ) {
      HeadlessScreen.settle();
      quiet = HeadlessScreen.ask(() -> bench.jobs().running().isEmpty()) ? quiet + 1 : 0;
    }
  }

  /// Somebody who always names the same file.
  private record Chooses(Path target) implements Dialogs {
    @Override
    public void chooseFiles(String title, Consumer<List<Path>> then) {}

    @Override
    public void chooseFolder(String title, Consumer<Path> then) {}

    @Override
    public void chooseTarget(String title, String name, Consumer<Path> then) {
      then.accept(target);
    }

    @Override
    public void ask(String title, String act, String initial, Consumer<String> then) {}

    @Override
    public void open(String title, Node sheet) {}

    @Override
    public void close() {}

    @Override
    public void wholeWindow(boolean whole) {}
  }

  /// A workbench of one pane.
  private record Nowhere() implements Navigator {
    @Override
    public void go(Place place) {}

    @Override
    public void settle(Place place) {}

    @Override
    public void back() {}

    @Override
    public void forward() {}
  }
}
