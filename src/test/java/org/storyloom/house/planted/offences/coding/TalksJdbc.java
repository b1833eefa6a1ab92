package org.storyloom.house.planted.offences.coding;

import java.sql.Connection;
import java.sql.SQLException;

/// Planted: JDBC past the store.
public final class TalksJdbc {
  public boolean alive(Connection connection) throws SQLException {
    return connection.isValid(1);
  }
}
