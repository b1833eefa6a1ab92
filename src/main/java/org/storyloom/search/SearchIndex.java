package org.storyloom.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.storyloom.job.Cancelled;
import org.storyloom.job.Token;
import org.storyloom.search.query.Query;
import org.storyloom.search.query.QueryFault;
import org.storyloom.search.query.QueryReading;
import org.storyloom.search.query.QueryText;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.ScreenGuard;
import org.storyloom.store.StoreFault;

/// The index of one open study: the door to search.
///
/// It follows the database, never the other way: a search first takes in whatever the journal has
/// that the index has not, so that it always finds what was saved before it was asked. An index
/// that is missing, broken, of another format, or of another past than the journal's is built anew.
/// All work is done on the calling thread, one writer at a time; [IndexUpdater] does it ahead of
/// the next search. Throws [StoreFault] where the folder cannot be written.
public final class SearchIndex implements AutoCloseable {
  /// The name of the folder, beside the database.
  public static final String NAME = "index";

  private final IndexFolder folder;
  private final Database database;
  private final History history;
  private final IndexWork work;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile OpenIndex index;
  private volatile @Nullable KnownNames names;

  /// The names of the study as of a position of the journal.
  private record KnownNames(long position, Names names) {}

  private SearchIndex(IndexFolder folder, Database database, History history) {
    this.folder = folder;
    this.database = database;
    this.history = history;
    work = new IndexWork(database, history);
    index = opened();
  }

  /// Opens the index in `folder`, or begins an empty one there. It is brought up to date by the
  /// first search or by [#catchUp].
  public static SearchIndex open(Path folder, Database database, History history) {
    ScreenGuard.check();
    return new SearchIndex(IndexFolder.kept(folder), database, history);
  }

  /// As [#open], for somebody who only asks: what the folder lacks is caught up in memory, and no
  /// file is written.
  public static SearchIndex openUntouched(Path folder, Database database, History history) {
    ScreenGuard.check();
    return new SearchIndex(IndexFolder.untouched(folder), database, history);
  }

  /// How the index in `folder` stands to the journal. Reads every file of it and writes none.
  public static IndexStanding standing(Path folder, History history) {
    ScreenGuard.check();
    IndexStanding standing = IndexFolder.standing(folder, history);
    boolean empty = standing == IndexStanding.MISSING && history.position() == 0;
    return empty ? IndexStanding.CURRENT : standing;
  }

  /// What the words of a question mean, without asking it.
  public static QueryReading understand(String words) {
    return QueryText.read(words);
  }

  /// Answers a question.
  public SearchOutcome search(SearchRequest request) {
    ScreenGuard.check();
    return switch (QueryText.read(request.words())) {
      case QueryFault fault -> new SearchOutcome.NotUnderstood(fault);
      case Query query -> search(query, request);
    };
  }

  private SearchOutcome search(Query query, SearchRequest request) {
    catchUp(Token.none());
    try {
      return answer(query, request);
    } catch (IOException | AlreadyClosedException fault) {
      return again(query, request, fault);
    }
  }

  /// Where the index is broken it is mended; where it was being reopened just then, that is waited
  /// for.
  private SearchOutcome again(Query query, SearchRequest request, Exception why) {
    writing.lock();
    try {
      if (IndexFolder.isBroken(why)) {
        mend();
      } else if (!(why instanceof AlreadyClosedException)) {
        throw fault(why);
      }
      return answer(query, request);
    } catch (IOException fault) {
      throw fault(fault);
    } finally {
      writing.unlock();
    }
  }

  private SearchOutcome answer(Query query, SearchRequest request) throws IOException {
    long began = System.nanoTime();
    OpenIndex open = index;
    IndexSearcher searcher = open.acquire();
    try {
      Supplier<Names> known = () -> names(open.seen().position());
      Wanted wanted = Asking.of(query, searcher.getIndexReader(), known);
      SearchHits hits = new Answering(searcher, database, request).answer(wanted, began);
      return new SearchOutcome.Answered(hits, Understanding.of(query, known));
    } catch (Asking.Unasked unasked) {
      return new SearchOutcome.NotUnderstood(unasked.fault());
    } finally {
      open.release(searcher);
    }
  }

  private Names names(long position) {
    KnownNames known = names;
    if (known == null || known.position() != position) {
      known = new KnownNames(position, Names.read(database));
      names = known;
    }
    return known.names();
  }

  /// Takes in what the journal has that the index has not. Cheap where there is nothing. A cancel
  /// leaves the index as it was.
  public void catchUp(Token token) {
    ScreenGuard.check();
    write(() -> work.catchUp(index, token));
  }

  /// Builds the index anew from the database; searches wait for it. A cancel leaves the old one.
  public void rebuild(Token token) {
    ScreenGuard.check();
    write(() -> work.build(index, token));
  }

  /// Takes the words of what was removed or changed out of the files too: for erasure.
  public void forgetRemoved() {
    ScreenGuard.check();
    catchUp(Token.none());
    write(() -> index.forgetRemoved());
  }

  /// Whether every file of the index is as it was written. Where not, [#rebuild] mends it.
  public boolean sound() {
    ScreenGuard.check();
    try {
      index.check();
      return true;
    } catch (IOException fault) {
      return false;
    }
  }

  /// The position of the journal up to which searches see the study; -1 where the index is still to
  /// be built.
  public long position() {
    return index.seen().position();
  }

  /// Something done to the index.
  private interface Writing {
    void run() throws IOException;
  }

  private void write(Writing step) {
    writing.lock();
    try {
      step.run();
    } catch (Cancelled cancelled) {
      reopen();
      throw cancelled;
    } catch (IOException | RuntimeException fault) {
      if (IndexFolder.isBroken(fault)) {
        mend();
      } else {
        reopen();
        throw fault instanceof RuntimeException other ? other : fault(fault);
      }
    } finally {
      writing.unlock();
    }
  }

  /// Goes back to what was committed.
  private void reopen() {
    close(index);
    index = opened();
  }

  private void mend() {
    close(index);
    folder.clear();
    index = opened();
    try {
      work.build(index, Token.none());
    } catch (IOException fault) {
      throw fault(fault);
    }
  }

  /// Opens what is in the folder; where it does not stand in this journal, it is as good as none.
  private OpenIndex opened() {
    OpenIndex open = folder.open();
    if (open.seen().standsIn(history)) {
      return open;
    }
    close(open);
    folder.clear();
    return folder.open();
  }

  private static void close(OpenIndex open) {
    try {
      open.close();
    } catch (IOException | AlreadyClosedException fault) {
      // What could not be closed is given up; whoever opens the folder next finds the last commit.
      return;
    }
  }

  private StoreFault fault(Throwable cause) {
    return new StoreFault(StoreFault.Kind.NOT_WRITABLE, folder.folder(), cause);
  }

  /// Commits what was taken in and closes.
  @Override
  public void close() {
    ScreenGuard.check();
    writing.lock();
    try (OpenIndex closing = index) {
      if (closing.seen().position() != closing.committed().position()) {
        closing.commit();
      }
    } catch (IOException fault) {
      throw fault(fault);
    } finally {
      writing.unlock();
    }
  }
}
