package org.storyloom.house.planted.offences.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Planted: a door to slow work that does not ask.
public final class Database {
  public boolean open(Connection connection) throws SQLException {
    return inside(connection);
  }

  private static boolean inside(Connection connection) throws SQLException {
    return connection.isValid(1);
  }
}
