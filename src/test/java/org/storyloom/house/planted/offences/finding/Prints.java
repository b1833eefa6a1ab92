package org.storyloom.house.planted.offences.finding;

/// Planted: a core that prints.
public final class Prints {
  public void say(String words) {
    System.out.println(words);
  }
}
