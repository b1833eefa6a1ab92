package org.storyloom.house;

import java.util.Set;

/// The verbs a command may be named by. A new one is added here, on purpose; a noun is not.
final class Verbs {
  static final Set<String> KNOWN =
      Set.of(
          ("Accept Add Adopt Agree Annotate Answer Apply Approve Archive Ask Assign Attach Begin Bring Carry Change"
                  + " Choose Clear Close Code Collect Combine Compute Confirm Convert Copy Correct Count Create Cut"
                  + " Decide Declare Define Delete Describe Detach Dismiss Do Draft Drop Edit End Enter Erase Explain"
                  + " File Fill Find Fix Follow Forget Found Gather Give Grant Group Grow Hide Hold Import Include Join"
                  + " Judge Keep Label Lay Leave Let Lift Link List Load Lock Log Make Map Mark Mask Match Measure Merge"
                  + " Move Mute Name Note Object Open Order Paraphrase Pick Place Plan Propose Pseudonymise Pull Put"
                  + " Rate Read Reassign Rebuild Recall Reclassify Recode Record Redact Redefine Refuse Register"
                  + " Relate Release Remove Rename Reopen Reorder Replace Report Resize Resolve Respond Restore"
                  + " Retire Revise Revive Reword Save Say Schedule Seal Select Send Separate Set Share Shrink Sign Split Start"
                  + " State Stop Store Suggest Swap Tag Take Tell Tidy Transcribe Translate Turn Undo Unlink Unredact Update"
                  + " Vote Weigh Withdraw Write")
              .split(" "));

  private Verbs() {}
}
