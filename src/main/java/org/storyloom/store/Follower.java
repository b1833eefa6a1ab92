package org.storyloom.store;

/// A room above that must answer when something it leans on goes or moves: it writes in the same
/// transaction, so that the answer is undone with its cause.
public interface Follower {
  /// What a command tells those above it, for example that one coding took the place of another.
  interface Announcement {}

  void follow(Announcement announcement, Tx tx);
}
