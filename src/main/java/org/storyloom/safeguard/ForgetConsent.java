package org.storyloom.safeguard;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a recorded consent back: the words are then for the team alone, in this workspace.
public record ForgetConsent(Subject about) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("safeguard.consent.forget");
  }

  @Override
  public Boolean run(Tx tx) {
    return SafeguardRowStore.in(tx).forgetConsent(about);
  }
}
