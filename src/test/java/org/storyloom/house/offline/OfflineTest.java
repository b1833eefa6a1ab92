package org.storyloom.house.offline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfflineTest {
  private static final byte[] HERE = {127, 0, 0, 1};

  @ParameterizedTest
  @MethodSource("waysOut")
  void everyWayOutIsClosed(WayOut way) {
    assertThatThrownBy(way.attempt())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Storyloom needs no network, and something asked for");
  }

  static List<WayOut> waysOut() {
    return List.of(
        new WayOut("a name", () -> InetAddress.getAllByName("example.org")),
        new WayOut("this machine's name", InetAddress::getLocalHost),
        new WayOut("a socket", () -> open(new Socket(InetAddress.getByAddress(HERE), 9))),
        new WayOut("a server", () -> open(new ServerSocket(0))),
        new WayOut("a datagram", () -> open(new DatagramSocket())),
        new WayOut("a channel", () -> open(SocketChannel.open())),
        new WayOut("a local channel", () -> open(SocketChannel.open(StandardProtocolFamily.UNIX))),
        new WayOut("a server channel", () -> open(ServerSocketChannel.open())),
        new WayOut("a datagram channel", () -> open(DatagramChannel.open())),
        new WayOut("an asynchronous channel", () -> open(AsynchronousSocketChannel.open())),
        new WayOut("a selector", () -> open(Selector.open())),
        new WayOut("a web client", () -> open(HttpClient.newHttpClient())),
        new WayOut("a page", () -> open(URI.create("http://127.0.0.1/").toURL().openStream())));
  }

  private static void open(AutoCloseable opened) throws Exception {
    opened.close();
  }

  /// One way to a network.
  record WayOut(String name, ThrowingCallable attempt) {
    @Override
    public String toString() {
      return name;
    }
  }
}
