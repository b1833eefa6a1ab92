package org.storyloom.house.planted.offences.job;

import java.nio.channels.SocketChannel;

/// Planted: a socket by another name.
public final class OpensChannel {
  public boolean open(SocketChannel channel) {
    return channel.isOpen();
  }
}
