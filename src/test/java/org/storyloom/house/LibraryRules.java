package org.storyloom.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static org.storyloom.house.Conditions.noneDependsOn;
import static org.storyloom.house.Conditions.outermost;
import static org.storyloom.house.Conditions.packages;
import static org.storyloom.house.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;

/// Each library has its rooms.
final class LibraryRules {
  private LibraryRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "jOOQ and the generated tables only in store and in package-private *Store classes",
            "rows are a room's own business: its face speaks in records of the field",
            plan ->
                noneDependsOn(
                    plan.outside("store").and(not(hiddenStore())),
                    packages("org.jooq").or(plan.in("store.db"))),
            "codebook.Themes",
            "coding.OpenStore",
            "finding.KnowsTables"),
        rule(
            "Lucene only in search",
            "the index follows the database and can be thrown away: nobody else may lean on it",
            plan -> noneDependsOn(plan.outside("search"), packages("org.apache.lucene")),
            "finding.IndexesItself"),
        rule(
            "POI only in table, source.files and output",
            "a spreadsheet or a document is read and written at the border, never carried inside",
            plan ->
                noneDependsOn(
                    plan.outside("table", "source.files", "output"),
                    packages("org.apache.poi", "org.openxmlformats", "org.apache.xmlbeans")),
            "survey.ReadsSheets"),
        rule(
                "PDFBox only in source.files and output",
                "a PDF is read and written at the border, never carried inside",
                plan ->
                    noneDependsOn(
                        plan.outside("source.files", "output"), packages("org.apache.pdfbox")),
                "survey.ReadsPdf")
            .in("sources"),
        rule(
            "jsoup only in source.files and output",
            "HTML is read and written at the border, never carried inside",
            plan -> noneDependsOn(plan.outside("source.files", "output"), packages("org.jsoup")),
            "source.ReadsHtml"),
        rule(
            "picocli only in cli",
            "verbs and options are one way in among others",
            plan -> noneDependsOn(plan.outside("cli"), packages("picocli")),
            "workspace.ParsesArguments"),
        rule(
            "JDBC and H2 only in store",
            "a statement sent past the store is not journaled, cannot be undone and is no part of the audit trail",
            plan ->
                noneDependsOn(plan.outside("store"), packages("java.sql", "javax.sql", "org.h2")),
            "coding.TalksJdbc"));
  }

  private static DescribedPredicate<JavaClass> hiddenStore() {
    return DescribedPredicate.describe(
        "a package-private *Store",
        type -> {
          JavaClass whole = outermost(type);
          return whole.getSimpleName().endsWith("Store")
              && !whole.getModifiers().contains(JavaModifier.PUBLIC);
        });
  }
}
