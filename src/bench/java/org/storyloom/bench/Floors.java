package org.storyloom.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.storyloom.store.Database;

/// The same work in plain JDBC, with nothing around it: no journal, no anchors, no checks.
final class Floors {
  private Floors() {}

  /// Texts into one table of a database file, and the file forced to disk.
  static long insertTexts(Path folder, Corpus corpus) throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve("floor") + ";WRITE_DELAY=0";
    try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("create table t (id uuid primary key, title varchar(200), body text)");
      }
      try (PreparedStatement insert =
          connection.prepareStatement("insert into t values (?, ?, ?)")) {
        for (int i = 0; i < corpus.transcripts(); i++) {
          insert.setObject(1, corpus.source(i).value());
          insert.setString(2, "Transcript " + i);
          insert.setString(3, corpus.text(i));
          insert.addBatch();
        }
        insert.executeBatch();
      }
      connection.commit();
      try (Statement statement = connection.createStatement()) {
        statement.execute("checkpoint sync");
      }
    }
    return corpus.transcripts();
  }

  /// The rows of one theme's codings, every column read, in the study's order.
  static long codingsOf(Database database, UUID theme) {
    return read(
        database,
        "select c.* from coding c join source s on c.source_id = s.id where c.theme_id = '"
            + theme
            + "' and not c.lost order by s.ordinal, s.id, c.start_at, c.end_at, c.id");
  }

  /// Where every coding stands, sorted for a sweep.
  static long marks(Database database) {
    return read(
        database,
        "select source_id, start_at, end_at, theme_id from coding where not lost order by source_id, start_at, end_at");
  }

  /// H2 else answers a repeated query from its last result.
  static void forgetResults(Database database) {
    database.read(sql ->
        sql.connectionResult(connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute("set optimize_reuse_results 0");
          }
        }));
  }

  private static long read(Database database, String query) {
    return database.read(sql ->
        sql.connectionResult(connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            long seen = 0;
            while (rows.next()) {
              for (int i = 1; i <= columns; i++) {
                seen += rows.getObject(i) == null ? 0 : 1;
              }
            }
            return seen;
          }
        }));
  }
}
