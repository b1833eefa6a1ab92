package org.storyloom.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The numbered scripts that make the schema, and which of them a file has had.
///
/// Each script's statements commit by themselves (H2 and PostgreSQL 15 differ there), so a file is
/// never migrated in place: [Database] migrates a copy and moves it.
record Schema(List<String> scripts) {
  /// The scripts of this program, in order.
  static final Schema CURRENT = new Schema(List.of("V001__study.sql"));

  int version() {
    return scripts.size();
  }

  /// The number of the last script that was run on it; 0 for an empty database.
  static int versionOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet there =
          statement.executeQuery(
              "select count(*) from information_schema.tables where table_name ="
                  + " 'schema_version'")) {
        there.next();
        if (there.getInt(1) == 0) {
          return 0;
        }
      }
      try (ResultSet latest =
          statement.executeQuery("select coalesce(max(version), 0) from schema_version")) {
        latest.next();
        return latest.getInt(1);
      }
    }
  }

  /// Runs the scripts that are still to come.
  void migrate(Connection connection) throws SQLException {
    int from = versionOf(connection);
    try (Statement statement = connection.createStatement()) {
      if (from == 0) {
        statement.execute(
            "create table schema_version (version integer not null, script varchar(200) not null,"
                + " constraint schema_version_pk primary key (version))");
      }
      for (int version = from + 1; version <= scripts.size(); version++) {
        String script = scripts.get(version - 1);
        statement.execute(text(script));
        statement.execute(
            "insert into schema_version (version, script) values ("
                + version
                + ", '"
                + script
                + "')");
      }
    }
  }

  private static String text(String script) {
    try (InputStream stream = Schema.class.getResourceAsStream("/db/" + script)) {
      if (stream == null) {
        throw new IllegalStateException("no script " + script);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("script " + script, e);
    }
  }
}
