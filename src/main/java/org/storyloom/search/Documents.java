package org.storyloom.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.storyloom.search.said.Voices;
import org.storyloom.search.words.NameStream;
import org.storyloom.search.words.PackedText;
import org.storyloom.search.words.Tongue;
import org.storyloom.search.words.WordStream;

/// Makes the document of a source. Not for several threads: its word streams are used again.
final class Documents {
  private static final FieldType SAID = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType NAMED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private final Map<Set<Tongue>, WordStream> streams = new HashMap<>();
  private final NameStream titles = new NameStream();
  private final NameStream speakers = new NameStream();
  private final NameStream cases = new NameStream();

  Document of(SourceText source) {
    Document document = new Document();
    document.add(new StringField(Fields.ID, Fields.bytes(source.id()), Field.Store.NO));
    document.add(new BinaryDocValuesField(Fields.ID, Fields.bytes(source.id())));
    document.add(new Field(WordStream.FIELD, words(source), SAID));
    document.add(new BinaryDocValuesField(Fields.TEXT, PackedText.of(source.body()).bytes()));
    addNames(document, source);
    one(document, Fields.KIND, new BytesRef(source.kind()));
    one(document, Fields.LANGUAGE, new BytesRef(Tongue.primary(source.language())));
    one(document, Fields.PHASE, source.at().phase());
    one(document, Fields.SITE, source.at().site());
    one(document, Fields.COLLECTION, source.at().collection());
    many(document, Fields.THEME, source.themes());
    many(document, Fields.CODER, source.coders());
    if (source.on() != null) {
      document.add(new StringField(Fields.DAY, source.on().toString(), Field.Store.NO));
      document.add(new NumericDocValuesField(Fields.DAY, source.on().toEpochDay()));
    }
    if (source.reactions() != null) {
      document.add(new NumericDocValuesField(Fields.REACTIONS, source.reactions()));
    }
    return document;
  }

  private TokenStream words(SourceText source) {
    return streams
        .computeIfAbsent(Tongue.of(source.language()), WordStream::in)
        .over(source.body());
  }

  private void addNames(Document document, SourceText source) {
    if (!isFirstWords(source.title(), source.body())) {
      document.add(new Field(Fields.TITLE, titles.over(List.of(source.title())), NAMED));
    }
    if (!source.voices().isEmpty()) {
      Set<String> names = new LinkedHashSet<>();
      source.voices().forEach(voice -> names.addAll(voice.names()));
      document.add(new Field(Fields.SPEAKER, speakers.over(names), NAMED));
      document.add(new BinaryDocValuesField(Voices.FIELD, Voices.pack(source.voices())));
    }
    if (!source.cases().isEmpty()) {
      document.add(new Field(Fields.CASE, cases.over(source.cases()), NAMED));
    }
  }

  /// Whether a title only repeats how the text begins, as those of comments do: then it is no name.
  private static boolean isFirstWords(String title, String body) {
    String shown = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
    return body.startsWith(shown);
  }

  private static void one(Document document, String name, @Nullable UUID id) {
    if (id != null) {
      one(document, name, Fields.bytes(id));
    }
  }

  private static void one(Document document, String name, BytesRef value) {
    document.add(new StringField(name, value, Field.Store.NO));
    document.add(new SortedDocValuesField(name, value));
  }

  private static void many(Document document, String name, Collection<UUID> ids) {
    for (UUID id : ids) {
      document.add(new StringField(name, Fields.bytes(id), Field.Store.NO));
      document.add(new SortedSetDocValuesField(name, Fields.bytes(id)));
    }
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(options != IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
