package org.storyloom.triangulation;

import java.util.List;
import java.util.Optional;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.study.Strand;
import org.storyloom.study.StrandId;

/// Findings, by number, against strands, in their order: each row has one cell for each strand.
public record ConvergenceMatrix(List<Strand> strands, List<Row> rows) {
  public ConvergenceMatrix {
    strands = List.copyOf(strands);
    rows = List.copyOf(rows);
  }

  /// A finding and its cells, in the order of the strands.
  public record Row(Finding finding, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Optional<Cell> cell(StrandId strand) {
      return cells.stream().filter(cell -> cell.strand().equals(strand)).findFirst();
    }
  }

  public Optional<Row> row(FindingId finding) {
    return rows.stream().filter(row -> row.finding().id().equals(finding)).findFirst();
  }
}
