package org.storyloom.house.offline;

import java.net.InetAddress;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/// Resolves no name: the JDK asks here before it asks the network.
public final class NoNames extends InetAddressResolverProvider {
  @Override
  public InetAddressResolver get(Configuration configuration) {
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
        throw Offline.refused("the address of " + host);
      }

      @Override
      public String lookupByAddress(byte[] address) {
        throw Offline.refused("the name of an address");
      }
    };
  }

  @Override
  public String name() {
    return "no names";
  }
}
