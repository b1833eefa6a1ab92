package org.storyloom.house.planted.offences.codebook;

import org.storyloom.house.planted.offences.finding.Finding;

/// Planted: a lower floor knows an upper one.
public final class CountsFindings {
  public int length(Finding finding) {
    return finding.claim().length();
  }
}
