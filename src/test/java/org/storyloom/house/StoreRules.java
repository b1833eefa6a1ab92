package org.storyloom.house;

import static org.storyloom.house.Conditions.noAccess;
import static org.storyloom.house.Rule.rule;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.List;
import java.util.regex.Pattern;

/// One write door: every change goes through `store.Tx`, which journals it.
final class StoreRules {
  /// What jOOQ calls the things that change rows, schema or transaction, on whichever of its types.
  private static final Pattern WRITES =
      Pattern.compile(
          "(insert|update|delete|merge|truncate|create|drop|alter|comment|grant|revoke|batch|load|execute|transaction)"
              + "\\w*"
              + "|store|query|queries|begin|commit|rollback|startTransaction|savepoint|releaseSavepoint|connection\\w*"
              + "|set(Local|Catalog|Schema)|currval|nextvals?|lastID|parsing\\w*");

  private StoreRules() {}

  static List<Rule> all() {
    return List.of(
        rule(
            "jOOQ writes only in store",
            "every change is journaled in its own transaction by Tx: that is undo, and that is the audit trail",
            plan -> noAccess(plan.outside("store"), StoreRules::writes),
            "codebook.InsertingStore",
            "coding.RecordStore",
            "source.RawStore"));
  }

  private static boolean writes(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    boolean jooq =
        owner.getPackageName().startsWith("org.jooq") || owner.isAssignableTo("org.jooq.Record");
    return jooq && (WRITES.matcher(access.getName()).matches() || isRawSql(access));
  }

  /// Words handed to the database as they are: what they do cannot be seen from here, so they stay
  /// in the store.
  private static boolean isRawSql(JavaAccess<?> access) {
    return access.getTargetOwner().isAssignableTo("org.jooq.DSLContext")
        && access.getTarget() instanceof AccessTarget.CodeUnitCallTarget call
        && call.resolveMember()
            .map(JavaMember.class::cast)
            .filter(member -> member.isAnnotatedWith("org.jooq.PlainSQL"))
            .isPresent();
  }
}
