package org.storyloom.house.planted.offences.survey;

import org.apache.poi.ss.usermodel.Workbook;

/// Planted: POI outside its rooms.
public final class ReadsSheets {
  public int sheets(Workbook book) {
    return book.getNumberOfSheets();
  }
}
