package org.storyloom.house;

import static org.storyloom.house.Conditions.member;
import static org.storyloom.house.Conditions.noAccess;
import static org.storyloom.house.Conditions.noneDependsOn;
import static org.storyloom.house.Conditions.outermost;
import static org.storyloom.house.Conditions.packages;
import static org.storyloom.house.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/// What knows a screen, and how far.
final class ScreenRules {
  private static final DescribedPredicate<JavaClass> TOOLKIT =
      packages(
          "javafx",
          "javax.swing",
          "jfx",
          "com.sun.javafx",
          "org.controlsfx",
          "impl.org.controlsfx",
          "atlantafx",
          "org.kordamp");

  private static final Set<String> COPIES = Set.of("copy", "cut", "copyClipboard");
  private static final Set<String> TEXT_CONTROLS =
      Set.of(
          "javafx.scene.control.TextInputControl",
          "jfx.incubator.scene.control.richtext.RichTextArea",
          "org.controlsfx.control.spreadsheet.SpreadsheetView");

  private ScreenRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "Nothing outside ui and the front door touches JavaFX or Swing",
            "the core knows no screen: everything but ui runs headless, from the command line and from tests",
            plan ->
                noneDependsOn(
                    plan.outside("ui").and(DescribedPredicate.not(plan.named("Main"))), TOOLKIT),
            "codebook.PaintsItself",
            "analysis.Swings"),
        rule(
            "java.awt only in output",
            "AWT brings a second toolkit and its own threads; only the writers of pictures and documents need its shapes",
            plan -> noneDependsOn(plan.outside("output"), packages("java.awt")),
            "ui.code.DrawsWithAwt"),
        rule(
            "A view model touches nothing of javafx.scene, javafx.stage or javafx.application",
            "what a pane does must be testable without a window",
            plan ->
                noneDependsOn(
                    plan.in("ui").and(outermostEndsWith("ViewModel")),
                    packages("javafx.scene", "javafx.stage", "javafx.application", "jfx")),
            "ui.code.EagerViewModel"),
        rule(
            "A view touches no store, command or workspace",
            "a view draws what its view model says and hands gestures on; it decides nothing",
            ScreenRules::viewsDecideNothing,
            "ui.code.NosyView",
            "ui.search.BusyView"),
        rule(
            "Platform only in ui.shell",
            "work goes to the screen thread and back in one place, or nobody can say what runs where",
            plan ->
                noneDependsOn(
                    plan.outside("ui.shell"),
                    packages("javafx.application").and(simply("Platform"))),
            "ui.code.HopsThreads"),
        rule(
            "The clipboard and drag-out only in ui.bench.Clip",
            "whatever leaves goes through the gate, and what is copied has left",
            plan ->
                noneDependsOn(
                    plan.outside().and(DescribedPredicate.not(plan.named("ui.bench.Clip"))),
                    packages("javafx.scene.input")
                        .and(simply("Clipboard").or(simply("ClipboardContent")))
                        .or(packages("java.awt.datatransfer"))),
            "ui.code.CopiesOut"),
        rule(
            "No control's own copy or drag-out, but by ui.bench.Clip",
            "RichTextArea and SpreadsheetView put the text out as plain, RTF and HTML, past the gate",
            plan ->
                noAccess(
                    plan.outside().and(DescribedPredicate.not(plan.named("ui.bench.Clip"))),
                    ScreenRules::letsTextOut),
            "ui.search.CopiesByControl",
            "ui.search.DragsOut"),
        rule(
            "Database, History, index and file calls throw on the screen thread",
            "a screen that waits for a disk stands still; every door to slow work asks ScreenGuard first",
            ScreenDoors::rule,
            "store.Database",
            "search.Index",
            "workspace.Backups"),
        rule(
            "ui opens no file",
            "files are slow and fail: a pane asks a room below, through Jobs",
            plan -> noAccess(plan.in("ui"), ScreenDoors::isFileCall),
            "ui.sources.ReadsFile"));
  }

  private static ArchRule viewsDecideNothing(Plan plan) {
    DescribedPredicate<JavaClass> command =
        DescribedPredicate.describe(
            "a command", type -> type.isAssignableTo(plan.root() + ".store.Command"));
    return noneDependsOn(
        plan.in("ui").and(outermostEndsWith("View")), plan.in("store", "workspace").or(command));
  }

  private static boolean letsTextOut(JavaAccess<?> access) {
    if (access.getName().equals("startDragAndDrop")
        || member("javafx.scene.input.Dragboard", "setContent").test(access)) {
      return true;
    }
    return COPIES.contains(access.getName())
        && TEXT_CONTROLS.stream().anyMatch(access.getTargetOwner()::isAssignableTo);
  }

  private static DescribedPredicate<JavaClass> simply(String name) {
    return DescribedPredicate.describe(
        "named " + name, type -> outermost(type).getSimpleName().equals(name));
  }

  private static DescribedPredicate<JavaClass> outermostEndsWith(String end) {
    return DescribedPredicate.describe(
        "named *" + end, type -> outermost(type).getSimpleName().endsWith(end));
  }
}
