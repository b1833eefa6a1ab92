package org.storyloom.exchange;

import java.nio.file.Path;
import java.util.List;
import org.storyloom.codebook.AddCodebook;
import org.storyloom.codebook.CodebookDraft;
import org.storyloom.exchange.folder.FolderImport;
import org.storyloom.exchange.folder.FolderReport;
import org.storyloom.job.Token;
import org.storyloom.l10n.Messages;
import org.storyloom.study.FoundStudy;
import org.storyloom.study.fresh.FreshPlan;
import org.storyloom.workspace.Workspace;

/// Makes a workspace with a study in it: a fresh one, or one that comes from a folder. Either is
/// there whole or not at all.
public final class NewStudy {
  private NewStudy() {}

  /// A workspace from a folder, and what was remarked on the way.
  public record FromFolder(Workspace workspace, FolderReport report) {}

  /// A study of this title with the plan that studies start from and these codebooks; `coder`
  /// starts it. Throws [StoreFault] where `place` is taken or cannot be written.
  public static Workspace fresh(
      Path place, String title, String coder, Messages words, List<CodebookDraft> codebooks) {
    return Workspace.create(
        place,
        workspace -> {
          workspace.history().by(coder);
          workspace
              .history()
              .perform(
                  new FoundStudy(FreshPlan.of(workspace.history().mint(), words, title, coder)));
          add(workspace, codebooks);
        });
  }

  /// The study that `folder` describes in the open folder format, with these codebooks beside its
  /// own. Throws [StoreFault] as [#fresh], `Refused` where the folder holds no study, `Cancelled`
  /// where the token says so; in each case nothing is made.
  public static FromFolder from(
      Path folder, Path place, String who, List<CodebookDraft> codebooks, Token token) {
    FolderReport[] report = new FolderReport[1];
    Workspace made =
        Workspace.create(
            place,
            workspace -> {
              workspace.history().by(who);
              report[0] =
                  FolderImport.into(folder, workspace.database(), workspace.history(), token);
              add(workspace, codebooks);
            });
    return new FromFolder(made, report[0]);
  }

  private static void add(Workspace workspace, List<CodebookDraft> codebooks) {
    codebooks.forEach(draft -> workspace.history().perform(new AddCodebook(draft)));
  }
}
