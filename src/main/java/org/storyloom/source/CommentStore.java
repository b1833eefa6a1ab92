package org.storyloom.source;

import static org.storyloom.store.db.tables.Source.SOURCE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Record2;
import org.storyloom.store.Digest;
import org.storyloom.store.Label;
import org.storyloom.store.Mint;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.SourceRecord;

/// Turns a stream of comments into rows, some hundred in hand at a time.
final class CommentStore {
  private static final int PIECE = 500;
  private static final int LISTED = 200;

  private final Tx tx;
  private final ImportComments command;
  private final Collection collection;
  private final boolean empty;
  private final SourceId first;
  private final SourceRecord pattern = new SourceRecord();
  private final List<CommentDraft> waiting = new ArrayList<>(PIECE);
  private final List<String> otherWords = new ArrayList<>();
  private int ordinal;
  private int added;
  private long characters;
  private long codePoints;
  private int alreadyHere;

  CommentStore(Tx tx, ImportComments command) {
    this.tx = tx;
    this.command = command;
    CollectionId id = command.collection();
    collection =
        new CollectionStore(tx.read())
            .byId(id)
            .orElseThrow(() -> new Refused("source.collection.gone"));
    empty = collection.sources() == 0;
    SourceId wanted = command.first();
    first = wanted == null ? new SourceId(tx.mint().run()) : wanted;
    ordinal = new SourceStore(tx.read()).nextOrdinal();
    FactsStore.fill(pattern, command.shared());
    pattern.setCollectionId(id.value());
    pattern.setOriginName(command.origin().file());
  }

  ImportComments.Result add() {
    tx.<SourceRecord>bulk(
        SOURCE,
        rows -> {
          command
              .comments()
              .into(comment -> {
                waiting.add(comment);
                if (waiting.size() == PIECE) {
                  send(rows);
                }
              });
          send(rows);
        });
    tx.name(Label.of("source.import.comments", collection.name(), Integer.toString(added)));
    return new ImportComments.Result(first, added, characters, codePoints, alreadyHere, otherWords);
  }

  private void send(Consumer<SourceRecord> rows) {
    Map<String, String> here = empty ? Map.of() : here();
    for (CommentDraft comment : waiting) {
      String id = comment.id();
      String digest = id == null ? null : here.get(slug(id));
      if (id == null || digest == null) {
        rows.accept(row(comment));
      } else {
        alreadyHere++;
        if (!digest.equals(Digest.of(comment.text())) && otherWords.size() < LISTED) {
          otherWords.add(id);
        }
      }
    }
    waiting.clear();
  }

  /// The slugs of those comments waiting that the collection has, with the digests of their words.
  private Map<String, String> here() {
    List<String> slugs = new ArrayList<>();
    for (CommentDraft comment : waiting) {
      if (comment.id() != null) {
        slugs.add(slug(comment.id()));
      }
    }
    Map<String, String> here = new HashMap<>();
    for (Record2<String, String> row :
        tx.read()
            .select(SOURCE.SLUG, SOURCE.BODY_DIGEST)
            .from(SOURCE)
            .where(SOURCE.SLUG.in(slugs))
            .and(SOURCE.COLLECTION_ID.eq(collection.id().value()))) {
      here.put(row.value1(), row.value2());
    }
    return here;
  }

  private SourceRecord row(CommentDraft comment) {
    SourceRecord row = pattern.copy();
    UUID id = Mint.after(first.value(), added);
    row.setId(id);
    row.setSlug(comment.id() == null ? collection.slug() + "/row-" + ordinal : slug(comment.id()));
    row.setTitle(FirstWords.of(comment.text()));
    FactsStore.fill(row, comment, this::slug);
    FactsStore.fill(row, comment.text(), 1);
    characters += row.getCharacters();
    codePoints += row.getCodePoints();
    row.setOrdinal(ordinal++);
    if (added++ == 0) {
      row.setOriginDigest(command.origin().digest());
    }
    return row;
  }

  private String slug(String id) {
    return FactsStore.cut(collection.slug() + "/" + id, 200);
  }
}
