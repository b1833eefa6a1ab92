package org.storyloom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The open database of one study: H2, in the folder of the workspace or, for tests, in memory.
///
/// H2 by itself writes up to half a second late; here a step is forced to disk before it counts as
/// made (`WRITE_DELAY=0` and `CHECKPOINT SYNC`). Nor does it write over what old steps left while
/// the study is open (`RETENTION_TIME`): killed in the middle of that, it came back without the
/// last steps. This is the one place that opens the file, so that a key could be handed to it.
public final class Database implements AutoCloseable {
  /// The name of the file, without its ending.
  public static final String NAME = "study";

  private static final String OPTIONS =
      ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;RETENTION_TIME="
          + Integer.MAX_VALUE
          + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  private final JdbcConnectionPool pool;
  private final ReentrantLock writing = new ReentrantLock();
  private final Path place;
  private final Undone undone;
  private final @Nullable FolderLock lock;
  private volatile boolean unwritable;

  private Database(String url, Path place, @Nullable FolderLock lock) {
    this.place = place;
    this.lock = lock;
    undone = new Undone(place.resolve("undone"));
    pool = JdbcConnectionPool.create(url, "sa", "");
  }

  /// Opens the study in `folder`, or makes an empty one there. Migrates an older file, by way of a
  /// copy. Throws [StoreFault].
  public static Database open(Path folder) {
    ScreenGuard.check();
    FolderLock lock = FolderLock.take(folder);
    try {
      if (Files.exists(file(folder))) {
        migrate(folder);
      }
      return prepared(new Database(url(folder), folder, lock));
    } catch (RuntimeException fault) {
      lock.close();
      throw fault;
    }
  }

  /// A study in memory, for tests; imports that are undone are still written to `folder`.
  public static Database inMemory(Path folder) {
    ScreenGuard.check();
    return prepared(
        new Database(
            "jdbc:h2:mem:" + Mint.system().id() + ";DB_CLOSE_DELAY=-1" + OPTIONS, folder, null));
  }

  /// The file that holds the study in `folder`.
  public static Path file(Path folder) {
    return folder.resolve(NAME + ".mv.db");
  }

  /// Reads. Several readers may read at once, also beside a writer, whose step they do not see
  /// before it is made.
  public <R> R read(Function<DSLContext, R> reading) {
    ScreenGuard.check();
    requireWritable();
    try (Connection connection = pool.getConnection()) {
      return reading.apply(context(connection));
    } catch (SQLException e) {
      throw noted(Faults.of(place, e));
    } catch (DataAccessException e) {
      throw noted(Faults.of(place, e));
    }
  }

  /// After its file could not be written, H2 has closed it, and asking it once more would never
  /// end: until the study is opened again, every call says why.
  private void requireWritable() {
    if (unwritable) {
      throw new StoreFault(StoreFault.Kind.NOT_WRITABLE, place);
    }
  }

  private RuntimeException noted(RuntimeException fault) {
    if (fault instanceof StoreFault store && store.kind() == StoreFault.Kind.NOT_WRITABLE) {
      unwritable = true;
    }
    return fault;
  }

  /// Writes, in one transaction that is on disk when this returns. `afterwards` runs before the
  /// next writer may begin.
  <R> R write(Function<DSLContext, R> writing, Consumer<R> afterwards) {
    ScreenGuard.check();
    requireWritable();
    this.writing.lock();
    try (Connection connection = pool.getConnection()) {
      R result = inTransaction(connection, writing);
      afterwards.accept(result);
      return result;
    } catch (SQLException e) {
      throw noted(Faults.of(place, e));
    } catch (DataAccessException e) {
      throw noted(Faults.of(place, e));
    } finally {
      this.writing.unlock();
    }
  }

  private <R> R inTransaction(Connection connection, Function<DSLContext, R> writing)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      R result = writing.apply(context(connection));
      connection.commit();
      connection.setAutoCommit(true);
      force(connection);
      return result;
    } catch (RuntimeException | Error | SQLException fault) {
      rollback(connection, fault);
      throw fault;
    }
  }

  private static void rollback(Connection connection, Throwable fault) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      fault.addSuppressed(e);
    }
  }

  private void force(Connection connection) throws SQLException {
    if (lock != null) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("checkpoint sync");
      }
    }
  }

  /// Runs something short while nobody writes.
  <R> R locked(Supplier<R> short_) {
    writing.lock();
    try {
      return short_.get();
    } finally {
      writing.unlock();
    }
  }

  Undone undone() {
    return undone;
  }

  private static Database prepared(Database database) {
    try (Connection connection = database.pool.getConnection()) {
      Schema.CURRENT.migrate(connection);
      database.force(connection);
      return database;
    } catch (SQLException e) {
      database.pool.dispose();
      throw Faults.of(database.place, e);
    }
  }

  private static String url(Path folder) {
    return "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME) + ";FILE_LOCK=FS" + OPTIONS;
  }

  /// An older file is migrated as a copy beside it, which then takes its place; a newer one is
  /// refused.
  private static void migrate(Path folder) {
    int version;
    try (Connection connection = connect(url(folder) + ";IFEXISTS=TRUE")) {
      version = Schema.versionOf(connection);
    } catch (SQLException e) {
      throw Faults.of(folder, e);
    }
    if (version > Schema.CURRENT.version()) {
      throw new StoreFault(StoreFault.Kind.TOO_NEW, folder);
    }
    if (version < Schema.CURRENT.version()) {
      migrateCopy(folder);
    }
  }

  private static void migrateCopy(Path folder) {
    Path beside = folder.resolve("migrating");
    try {
      Files.createDirectories(beside);
      Files.copy(file(folder), file(beside), StandardCopyOption.REPLACE_EXISTING);
      try (Connection connection = connect(url(beside))) {
        Schema.CURRENT.migrate(connection);
      }
      Files.move(
          file(beside),
          file(folder),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      throw new StoreFault(StoreFault.Kind.NOT_WRITABLE, folder, e);
    } catch (SQLException e) {
      throw Faults.of(folder, e);
    }
  }

  private static Connection connect(String url) throws SQLException {
    return java.sql.DriverManager.getConnection(url, "sa", "");
  }

  private static DSLContext context(Connection connection) {
    return DSL.using(
        connection,
        SQLDialect.H2,
        new Settings().withExecuteLogging(false).withRenderSchema(false));
  }

  /// Closes the file. With `compact`, it is first rewritten without the room that old rows left.
  public void close(boolean compact) {
    ScreenGuard.check();
    writing.lock();
    try {
      if (!unwritable) {
        shutDown(compact && lock != null ? "shutdown compact" : "shutdown");
      }
    } catch (SQLException e) {
      throw noted(Faults.of(place, e));
    } finally {
      // Connections to a file that H2 gave up would roll back without end.
      if (!unwritable) {
        pool.dispose();
      }
      writing.unlock();
      if (lock != null) {
        lock.close();
      }
    }
  }

  private void shutDown(String how) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(how);
    }
  }

  @Override
  public void close() {
    close(false);
  }
}
