package org.storyloom.house.offline;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Closes the ways out before the first test runs.
public final class Offline implements LauncherSessionListener {
  private static boolean closed;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    close();
  }

  /// What a test finds where the network would be. An error, so that nobody takes it for a bad
  /// connection and goes on.
  static AssertionError refused(String what) {
    return new AssertionError("Storyloom needs no network, and something asked for " + what);
  }

  // The socket factories are deprecated because programs should not need them; no other door stops
  // a java.net.Socket.
  @SuppressWarnings("deprecation")
  private static synchronized void close() {
    if (closed) {
      return;
    }
    try {
      Socket.setSocketImplFactory(() -> {
        throw refused("a socket");
      });
      ServerSocket.setSocketFactory(() -> {
        throw refused("a server socket");
      });
      DatagramSocket.setDatagramSocketImplFactory(() -> {
        throw refused("a datagram socket");
      });
      closed = true;
    } catch (IOException e) {
      throw new IllegalStateException("somebody else has set a socket factory", e);
    }
  }
}
