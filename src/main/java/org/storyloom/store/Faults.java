package org.storyloom.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;

/// Turns the database's complaints into facts. Their messages can hold values of rows, which must
/// reach no log: only the code is kept.
final class Faults {
  private Faults() {}

  static RuntimeException of(Path place, DataAccessException fault) {
    SQLException cause = fault.getCause(SQLException.class);
    if (cause != null) {
      return of(place, cause);
    }
    return quiet("database", fault);
  }

  static RuntimeException of(Path place, SQLException fault) {
    return switch (fault.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.ERROR_OPENING_DATABASE_1 ->
          new StoreFault(StoreFault.Kind.LOCKED, place);
      case ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.FILE_VERSION_ERROR_1,
          ErrorCode.WRONG_USER_OR_PASSWORD ->
          new StoreFault(StoreFault.Kind.DAMAGED, place);
      case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 ->
          new StoreFault(StoreFault.Kind.MISSING, place);
      case ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.FILE_CREATION_FAILED_1,
          ErrorCode.DATABASE_IS_READ_ONLY ->
          new StoreFault(StoreFault.Kind.NOT_WRITABLE, place);
      // What a step refers to went away since it was chosen.
      case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1 ->
          new Refused("store.reference.gone");
      default -> general(place, fault);
    };
  }

  private static RuntimeException general(Path place, SQLException fault) {
    for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      String told = cause.getMessage();
      boolean full =
          told != null
              && (told.contains("No space left")
                  || told.contains("disk space")
                  || told.contains("quota exceeded")
                  || told.contains("File too large"));
      boolean unwritten =
          cause instanceof org.h2.mvstore.MVStoreException failed
              && failed.getErrorCode() == org.h2.mvstore.DataUtils.ERROR_WRITING_FAILED;
      if (full || unwritten) {
        return new StoreFault(StoreFault.Kind.NOT_WRITABLE, place);
      }
      if (cause instanceof org.h2.mvstore.MVStoreException broken
          && broken.getErrorCode() == org.h2.mvstore.DataUtils.ERROR_FILE_CORRUPT) {
        return new StoreFault(StoreFault.Kind.DAMAGED, place);
      }
    }
    return quiet("database error " + fault.getErrorCode(), fault);
  }

  private static RuntimeException quiet(String told, Exception fault) {
    IllegalStateException quiet = new IllegalStateException(told);
    quiet.setStackTrace(fault.getStackTrace());
    return quiet;
  }
}
