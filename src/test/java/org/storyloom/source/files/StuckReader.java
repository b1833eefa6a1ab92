package org.storyloom.source.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A child process that does what its file's name says: `loops.docx` never answers, `swells.docx`
/// takes all memory, `dies.docx` ends it, `babbles.docx` answers what is no answer. Anything else
/// it reads as the real one does.
final class StuckReader {
  private StuckReader() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var in = new DataInputStream(System.in);
    while (true) {
      byte[] question = in.readNBytes(in.readInt());
      answer(new String(question, StandardCharsets.UTF_8));
    }
  }

  private static void answer(String words) throws IOException, InterruptedException {
    if (words.contains("loops.docx")) {
      Thread.sleep(60_000);
    } else if (words.contains("swells.docx")) {
      long[][] all = new long[1 << 20][];
      for (int i = 0; i < all.length; i++) {
        all[i] = new long[1 << 17];
      }
    } else if (words.contains("dies.docx")) {
      Runtime.getRuntime().halt(7);
    } else if (words.contains("babbles.docx")) {
      new DataOutputStream(System.out).writeLong(-1);
      System.out.flush();
      Thread.sleep(60_000);
    }
    String path = words.substring(words.indexOf('/'));
    var answer = new Wire.Message();
    Letters.outcome(answer, Documents.read(Path.of(path)));
    answer.send(System.out);
  }
}
