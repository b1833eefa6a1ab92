package org.storyloom.source.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What goes between the program and the process that reads documents: messages, each with its
/// length before it, made of numbers, words and lists of them.
final class Wire {
  /// Longer messages are no messages: the other side has gone mad.
  private static final int LONGEST = 1 << 30;

  private Wire() {}

  /// A message while it is written.
  static final class Message {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    Message number(long number) throws IOException {
      out.writeLong(number);
      return this;
    }

    Message flag(boolean flag) throws IOException {
      out.writeBoolean(flag);
      return this;
    }

    Message words(String words) throws IOException {
      byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf8.length);
      out.write(utf8);
      return this;
    }

    Message maybe(Optional<String> words) throws IOException {
      flag(words.isPresent());
      return words.isPresent() ? words(words.get()) : this;
    }

    Message maybe(OptionalLong number) throws IOException {
      flag(number.isPresent());
      return number.isPresent() ? number(number.getAsLong()) : this;
    }

    <T> Message list(List<T> all, Writer<T> each) throws IOException {
      out.writeInt(all.size());
      for (T one : all) {
        each.write(this, one);
      }
      return this;
    }

    /// Sends it off.
    void send(OutputStream to) throws IOException {
      var framed = new DataOutputStream(to);
      framed.writeInt(bytes.size());
      bytes.writeTo(framed);
      framed.flush();
    }

    int size() {
      return bytes.size();
    }
  }

  /// Writes one thing into a message.
  interface Writer<T> {
    void write(Message message, T one) throws IOException;
  }

  /// Reads one thing from a message.
  interface Reader<T> {
    T read(Received message) throws IOException;
  }

  /// A message that has come.
  static final class Received {
    private final DataInputStream in;

    private Received(byte[] bytes) {
      this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    long number() throws IOException {
      return in.readLong();
    }

    boolean flag() throws IOException {
      return in.readBoolean();
    }

    String words() throws IOException {
      byte[] utf8 = in.readNBytes(in.readInt());
      return new String(utf8, StandardCharsets.UTF_8);
    }

    Optional<String> maybeWords() throws IOException {
      return flag() ? Optional.of(words()) : Optional.empty();
    }

    OptionalLong maybeNumber() throws IOException {
      return flag() ? OptionalLong.of(number()) : OptionalLong.empty();
    }

    <T> List<T> list(Reader<T> each) throws IOException {
      int size = in.readInt();
      List<T> all = new ArrayList<>(Math.min(size, 1 << 16));
      for (int i = 0; i < size; i++) {
        all.add(each.read(this));
      }
      return all;
    }
  }

  /// The next message; an `EOFException` where the other side has gone.
  static Received receive(InputStream from) throws IOException {
    var framed = new DataInputStream(from);
    int length = framed.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a message of " + length + " bytes");
    }
    byte[] bytes = framed.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return new Received(bytes);
  }
}
