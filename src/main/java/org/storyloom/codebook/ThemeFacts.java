package org.storyloom.codebook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Refused;

/// What a person says about a theme: its name, how to use it, its colour (`#RRGGBB`, absent for
/// that of the theme above), its key (one letter or digit, absent for none), and whether passages
/// can be coded with it or it only groups others. White space in a name becomes single spaces,
/// colour and key become upper case.
public record ThemeFacts(
    String name,
    Guidance guidance,
    @Nullable String colour,
    @Nullable String key,
    boolean codable) {
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  public ThemeFacts {
    name = SPACES.matcher(name).replaceAll(" ").strip();
    colour = colour == null ? null : colour.toUpperCase(Locale.ROOT);
    key = key == null ? null : key.toUpperCase(Locale.ROOT);
  }

  /// A theme of which only the name is known yet.
  public static ThemeFacts named(String name) {
    return new ThemeFacts(name, Guidance.NONE, null, null, true);
  }

  public ThemeFacts called(String other) {
    return new ThemeFacts(other, guidance, colour, key, codable);
  }

  public ThemeFacts guided(Guidance other) {
    return new ThemeFacts(name, other, colour, key, codable);
  }

  public ThemeFacts coloured(@Nullable String other) {
    return new ThemeFacts(name, guidance, other, key, codable);
  }

  public ThemeFacts keyed(@Nullable String other) {
    return new ThemeFacts(name, guidance, colour, other, codable);
  }

  /// The same theme, which only groups others.
  public ThemeFacts grouping() {
    return new ThemeFacts(name, guidance, colour, key, false);
  }

  boolean hasColour() {
    return colour == null || COLOUR.matcher(colour).matches();
  }

  boolean hasKey() {
    return key == null || KEY.matcher(key).matches();
  }

  void check() {
    if (name.isEmpty()) {
      throw new Refused("codebook.theme.nameless");
    }
    if (!hasColour()) {
      throw new Refused("codebook.theme.colour", name, String.valueOf(colour));
    }
    if (!hasKey()) {
      throw new Refused("codebook.theme.key", name, String.valueOf(key));
    }
  }
}
