package org.storyloom.house;

import static org.storyloom.house.Conditions.finding;
import static org.storyloom.house.Conditions.packages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// The doors to slow work: public methods that reach a database, an index or a file inside their
/// own package, without having asked `store.ScreenGuard` on the way. A call is followed to where it
/// leads; through an interface it is not.
final class ScreenDoors {
  private static final DescribedPredicate<JavaClass> DATABASE = packages("java.sql", "org.jooq");
  private static final Set<String> INDEX =
      Set.of(
          "org.apache.lucene.index.DirectoryReader",
          "org.apache.lucene.index.IndexWriter",
          "org.apache.lucene.search.IndexSearcher",
          "org.apache.lucene.search.SearcherManager",
          "org.apache.lucene.store.FSDirectory",
          "org.apache.lucene.store.MMapDirectory");

  private static final DescribedPredicate<JavaClass> FILE_STREAMS =
      DescribedPredicate.describe(
          "opens a file",
          type ->
              Set.of(
                      "java.nio.channels.FileChannel",
                      "java.io.FileInputStream",
                      "java.io.FileOutputStream",
                      "java.io.FileReader",
                      "java.io.FileWriter",
                      "java.io.RandomAccessFile",
                      "java.util.zip.ZipFile")
                  .contains(type.getName()));

  private ScreenDoors() {}

  static ArchRule rule(Plan plan) {
    return ArchRuleDefinition.classes()
        .that(
            plan.named("store.Database")
                .or(plan.named("store.History"))
                .or(plan.in("source.files", "output", "search", "workspace", "exchange", "bundle")))
        .should(
            finding(
                "ask ScreenGuard before slow work",
                (type, finds) -> {
                  if (!isPublicDoor(type)) {
                    return;
                  }
                  for (JavaCodeUnit door : type.getCodeUnits()) {
                    if (door.getModifiers().contains(JavaModifier.PUBLIC)
                        && reaches(door, samePackage(type), ScreenDoors::isSlow)
                        && !reaches(door, plan::holds, access -> asksGuard(plan, access))) {
                      finds.accept(
                          type,
                          "Method <%s> does slow work and does not ask ScreenGuard"
                              .formatted(door.getFullName()));
                    }
                  }
                }));
  }

  static boolean isFileCall(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return owner.getName().equals("java.nio.file.Files")
        || (FILE_STREAMS.test(owner)
            && (access.getName().equals("<init>") || access.getName().equals("open")));
  }

  private static boolean isSlow(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return isFileCall(access) || DATABASE.test(owner) || INDEX.contains(owner.getName());
  }

  static boolean isPublicDoor(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ScreenDoors::isPublicDoor).orElse(true);
  }

  private static boolean asksGuard(Plan plan, JavaAccess<?> access) {
    return access.getTargetOwner().getName().equals(plan.root() + ".store.ScreenGuard");
  }

  private static Predicate<JavaClass> samePackage(JavaClass type) {
    return other -> other.getPackageName().equals(type.getPackageName());
  }

  /// Whether a code unit, or one that it calls within `near`, makes an access as looked for.
  static boolean reaches(
      JavaCodeUnit start, Predicate<JavaClass> near, Predicate<JavaAccess<?>> lookedFor) {
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    open.push(start);
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.pop();
      if (!seen.add(unit)) {
        continue;
      }
      for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
        if (lookedFor.test(access)) {
          return true;
        }
        if (near.test(access.getTargetOwner())) {
          access
              .getTarget()
              .resolveMember()
              .filter(JavaCodeUnit.class::isInstance)
              .map(JavaCodeUnit.class::cast)
              .ifPresent(open::push);
        }
      }
    }
    return false;
  }
}
