package org.storyloom.house.planted.offences.table;

import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.io.UnsupportedEncodingException;

/// Planted: writes by the old door.
public final class KeepsFile {
  public PrintWriter open(String file) throws FileNotFoundException, UnsupportedEncodingException {
    return new PrintWriter(file, "UTF-8");
  }
}
