package org.storyloom.cli;

import java.io.IOException;
import org.storyloom.source.files.ReadingProcess;

/// The way in for the child process that reads binary documents: no verb for people.
public final class ReadDocuments {
  /// The one argument with which the program starts itself for this.
  public static final String ARGUMENT = ReadingProcess.ARGUMENT;

  private ReadDocuments() {}

  /// Reads what it is asked for on standard input, until that ends.
  public static void run() throws IOException {
    ReadingProcess.serve(System.in, System.out);
  }
}
