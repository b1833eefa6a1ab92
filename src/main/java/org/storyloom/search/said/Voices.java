package org.storyloom.search.said;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.storyloom.source.passage.Span;

/// Who says what in one source, as the index keeps it: the people, each with the names they have,
/// and the stretches of the text, in order, each with who says it.
public final class Voices {
  /// The field of a document that holds them.
  public static final String FIELD = "voices";

  public static final Voices NONE = new Voices(List.of(), new int[0], new int[0], new int[0]);

  private final List<List<String>> people;
  private final int[] who;
  private final int[] starts;
  private final int[] ends;

  private Voices(List<List<String>> people, int[] who, int[] starts, int[] ends) {
    this.people = people;
    this.who = who;
    this.starts = starts;
    this.ends = ends;
  }

  /// The voices of a document; none where it has none.
  public static Voices of(LeafReaderContext leaf, int document) throws IOException {
    BinaryDocValues all = leaf.reader().getBinaryDocValues(FIELD);
    if (all == null || !all.advanceExact(document)) {
      return NONE;
    }
    BytesRef bytes = all.binaryValue();
    return read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
  }

  public static BytesRef pack(List<Voice> voices) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
      DataOutput out = new OutputStreamDataOutput(bytes);
      write(voices.stream().sorted(Comparator.comparing(Voice::words)).toList(), out);
      return new BytesRef(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isEmpty() {
    return who.length == 0;
  }

  public int size() {
    return who.length;
  }

  /// What those who speak are called.
  public List<List<String>> people() {
    return people;
  }

  /// Which of the people says this stretch.
  public int who(int stretch) {
    return who[stretch];
  }

  public Span words(int stretch) {
    return new Span(starts[stretch], ends[stretch]);
  }

  /// The stretch that a place of the text lies in; -1 where nobody says it.
  public int at(int place) {
    int found = java.util.Arrays.binarySearch(starts, place);
    int before = found >= 0 ? found : -found - 2;
    return before >= 0 && place < ends[before] ? before : -1;
  }

  private static void write(List<Voice> voices, DataOutput out) throws IOException {
    Map<List<String>, Integer> people = new LinkedHashMap<>();
    voices.forEach(voice -> people.putIfAbsent(voice.names(), people.size()));
    out.writeVInt(people.size());
    for (List<String> names : people.keySet()) {
      out.writeVInt(names.size());
      for (String name : names) {
        out.writeString(name);
      }
    }
    out.writeVInt(voices.size());
    int at = 0;
    for (Voice voice : voices) {
      out.writeVInt(people.getOrDefault(voice.names(), 0));
      out.writeZInt(voice.words().start() - at);
      out.writeVInt(voice.words().length());
      at = voice.words().end();
    }
  }

  private static Voices read(DataInput in) throws IOException {
    List<List<String>> people = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      List<String> names = new ArrayList<>();
      for (int n = in.readVInt(); n > 0; n--) {
        names.add(in.readString());
      }
      people.add(List.copyOf(names));
    }
    int size = in.readVInt();
    int[] who = new int[size];
    int[] starts = new int[size];
    int[] ends = new int[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      who[i] = in.readVInt();
      starts[i] = at + in.readZInt();
      at = starts[i] + in.readVInt();
      ends[i] = at;
    }
    return new Voices(List.copyOf(people), who, starts, ends);
  }
}
