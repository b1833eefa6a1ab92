package org.storyloom.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storyloom.house.Sources.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class SizeBudgetTest {
  @Test
  void theProgramKeepsItsBudgets() {
    Path sources = Sources.at("src/main/java");
    SizeBudget.Measured measured = SizeBudget.measure(SourceTree.below(sources));
    System.out.printf(
        "p95: file %d lines (aim 200), method %d lines (aim 20)%n",
        measured.fileP95(), measured.methodP95());
    assertThat(measured.overruns()).isEmpty();
  }

  @Test
  void aLongFileIsSeen() {
    assertThat(overruns(source("Long", "package a;\n" + "\n".repeat(299) + "class Long {}\n")))
        .containsExactly("301 lines in Long.java, at most 300");
  }

  @Test
  void aLongMethodIsSeenWithItsComments() {
    String body =
        IntStream.range(0, 59).mapToObj(i -> "    // why\n").collect(Collectors.joining());
    assertThat(
            overruns(
                source(
                    "Wordy",
                    "package a;\nclass Wordy { class In {\n  void speak() {\n"
                        + body
                        + "  }\n}}\n")))
        .containsExactly("61 lines in Wordy.In.speak, at most 60");
  }

  @Test
  void aFullPackageIsSeenAndOneWithCommandsMayHoldMore() {
    List<JavaFileObject> files = new ArrayList<>();
    for (int i = 0; i < 41; i++) {
      if (i < 21) {
        files.add(source("A" + i, "package a;\nclass A%d {}\n".formatted(i)));
      }
      if (i < 40) {
        files.add(
            source("B" + i, "package b;\nrecord B%d() implements Command<Void> {}\n".formatted(i)));
      }
      files.add(source("C" + i, "package c;\nrecord C%d() implements Command {}\n".formatted(i)));
      files.add(source("D" + i, "package d;\n@Command(name = \"d\") class D%d {}\n".formatted(i)));
    }
    assertThat(SizeBudget.measure(SourceTree.of(files)).overruns())
        .containsExactly(
            "21 files in package a, at most 20",
            "41 files in package c, at most 40",
            "41 files in package d, at most 40");
  }

  @Test
  void aGreedyConstructorIsSeenAndOneOfARecordIsNot() {
    assertThat(
            overruns(
                source(
                    "Greedy",
                    "class Greedy { Greedy(int a, int b, int c, int d, int e, int f, int g) {} }"),
                source(
                    "Modest",
                    "record Modest(int a, int b, int c, int d, int e, int f, int g) { Modest { assert a > 0; } }")))
        .containsExactly("7 parameters of Greedy, at most 6");
  }

  @Test
  void aWideRecordIsSeen() {
    String components =
        IntStream.range(0, 13).mapToObj(i -> "int c" + i).collect(Collectors.joining(", "));
    assertThat(
            overruns(source("Wide", "record Wide(" + components + ") { static final int X = 1; }")))
        .containsExactly("13 components of record Wide, at most 12");
  }

  private static List<String> overruns(JavaFileObject... sources) {
    return SizeBudget.measure(SourceTree.of(List.of(sources))).overruns();
  }
}
