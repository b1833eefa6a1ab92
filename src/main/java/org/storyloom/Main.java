package org.storyloom;

/// Starts Storyloom: the command line when there are arguments, else the workbench.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length > 0) {
      throw new IllegalArgumentException("no verb known yet");
    }
  }
}
