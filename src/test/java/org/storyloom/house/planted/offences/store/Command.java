package org.storyloom.house.planted.offences.store;

/// Innocent: what changes the study.
public interface Command<R> {
  R run();
}
