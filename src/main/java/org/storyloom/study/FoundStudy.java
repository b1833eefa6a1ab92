package org.storyloom.study;

import java.util.Comparator;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Founds the study of an empty workspace with a whole plan: the one a new study starts from
/// ([org.storyloom.study.fresh.FreshPlan]), or one read from a folder.
public record FoundStudy(StudyPlan plan) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("study.found", plan.study().title());
  }

  @Override
  public boolean founding() {
    return true;
  }

  @Override
  public Boolean run(Tx tx) {
    if (PlanStore.read(tx).founded()) {
      throw new Refused("study.found.already");
    }
    Fit.check(plan.study());
    PartStore.insert(tx, plan.study());
    plan.phases().forEach(part -> add(tx, part));
    plan.sites().stream()
        .sorted(Comparator.comparing(Site::route).thenComparingInt(this::depth))
        .forEach(part -> add(tx, part));
    plan.activities().stream()
        .sorted(Comparator.comparingInt(activity -> plan.versions(activity.id()).size()))
        .forEach(part -> add(tx, part));
    plan.waves().forEach(part -> add(tx, part));
    plan.questions().forEach(part -> add(tx, part));
    plan.domains().forEach(part -> add(tx, part));
    plan.strands().forEach(part -> add(tx, part));
    plan.coders().forEach(part -> add(tx, part));
    return true;
  }

  private int depth(Site site) {
    return plan.around(site.id()).size();
  }

  private void add(Tx tx, PlanPart part) {
    new Fit(plan).add(tx, part);
  }
}
