package org.storyloom.table.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that may give no more than so many bytes.
final class Bounded extends FilterInputStream {
  private long left;

  Bounded(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    spend(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    spend(Math.max(n, 0));
    return n;
  }

  private void spend(int n) throws IOException {
    left -= n;
    if (left < 0) {
      throw new Faults.Swelling();
    }
  }
}
