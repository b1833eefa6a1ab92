package org.storyloom.house.offline;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// Opens no channel to a network.
public final class NoSelectors extends SelectorProvider {
  @Override
  public DatagramChannel openDatagramChannel() {
    throw Offline.refused("a datagram channel");
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw Offline.refused("a datagram channel");
  }

  @Override
  public Pipe openPipe() {
    throw Offline.refused("a pipe between channels");
  }

  @Override
  public AbstractSelector openSelector() {
    throw Offline.refused("a selector");
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw Offline.refused("a server channel");
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw Offline.refused("a socket channel");
  }

  @Override
  public SocketChannel openSocketChannel(ProtocolFamily family) {
    throw Offline.refused("a socket channel");
  }
}
