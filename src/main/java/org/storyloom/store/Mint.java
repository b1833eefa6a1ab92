package org.storyloom.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;

/// Hands out identifiers and the time: the only place that does, so that a test can fix both.
public final class Mint {
  private final Clock clock;
  private final Random random;

  private Mint(Clock clock, Random random) {
    this.clock = clock;
    this.random = random;
  }

  /// The system's clock and unguessable identifiers.
  public static Mint system() {
    return new Mint(Clock.systemUTC(), new SecureRandom());
  }

  /// Always this time, and identifiers that follow from the seed: for tests.
  public static Mint fixed(Instant now, long seed) {
    return new Mint(Clock.fixed(now, ZoneId.of("UTC")), new Random(seed));
  }

  public Instant now() {
    return clock.instant();
  }

  /// Today, where this computer is.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  /// A new identifier that sorts by the time it was made (RFC 9562, version 7), so that rows made
  /// together lie together.
  public UUID id() {
    return first(random.nextLong());
  }

  /// Identifiers for `count` rows made at once: the first of a run that [#after] continues. The
  /// journal names a run by its first and its length.
  public UUID run() {
    return first(random.nextLong() & 0x3FFFFFFF_00000000L);
  }

  /// The identifier `steps` after `first` in its run.
  public static UUID after(UUID first, long steps) {
    return new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() + steps);
  }

  /// The identifier of something that has a name of its own in a named study: the same name gives
  /// the same identifier (RFC 9562, version 8 over SHA-256).
  public static UUID named(String study, String kind, String name) {
    byte[] bytes =
        Digest.bytes((study + '\0' + kind + '\0' + name).getBytes(StandardCharsets.UTF_8));
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long most = (buffer.getLong() & ~0xF000L) | 0x8000L;
    long least = (buffer.getLong() & 0x3FFFFFFF_FFFFFFFFL) | 0x80000000_00000000L;
    return new UUID(most, least);
  }

  /// Random bytes, as many as asked for.
  public byte[] salt(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private UUID first(long low) {
    long most = (clock.millis() << 16) | 0x7000L | ((random.nextLong() >>> 52) & 0x0FFFL);
    return new UUID(most, (low & 0x3FFFFFFF_FFFFFFFFL) | 0x80000000_00000000L);
  }
}
