package org.storyloom.ui.code;

/// Whose codings are shown: everybody's, one's own, or those in which two coders differ.
enum Whose {
  ALL,
  MINE,
  COMPARE
}
