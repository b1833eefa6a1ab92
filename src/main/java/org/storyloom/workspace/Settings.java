package org.storyloom.workspace;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.storyloom.store.ScreenGuard;

/// How one person likes the workbench, kept in the [StateFolder] and in no study.
///
/// @param appearance `light`, `dark` or `contrast`
/// @param text size of type: `usual`, `large` or `largest`
/// @param language of the workbench, BCP 47; empty for that of the system
/// @param recent workspaces opened last, the latest first
/// @param keys keys chosen otherwise, by action
/// @param coders who codes in a workspace, by its folder: the coder's short name
@JsonIgnoreProperties(ignoreUnknown = true)
public record Settings(
    String appearance,
    String text,
    String language,
    List<String> recent,
    Map<String, String> keys,
    Map<String, String> coders) {
  /// What nobody has changed yet.
  public static final Settings USUAL =
      new Settings("light", "usual", "", List.of(), Map.of(), Map.of());

  private static final int RECENT = 12;
  private static final String FILE = "settings.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public Settings {
    appearance = appearance == null ? "light" : appearance;
    text = text == null ? "usual" : text;
    language = language == null ? "" : language;
    recent = recent == null ? List.of() : List.copyOf(recent);
    keys = keys == null ? Map.of() : Map.copyOf(keys);
    coders = coders == null ? Map.of() : Map.copyOf(coders);
  }

  /// The settings in this folder; the usual ones where there are none or they cannot be read.
  public static Settings read(Path folder) {
    ScreenGuard.check();
    try {
      return JSON.readValue(Files.readAllBytes(folder.resolve(FILE)), Settings.class);
    } catch (IOException e) {
      return USUAL;
    }
  }

  /// Keeps these settings in this folder, whole or not at all.
  public void write(Path folder) throws IOException {
    ScreenGuard.check();
    Files.createDirectories(folder);
    Path beside = folder.resolve(FILE + ".part");
    Files.writeString(beside, json(), StandardCharsets.UTF_8);
    Files.move(beside, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  public Settings lit(String by) {
    return new Settings(by, text, language, recent, keys, coders);
  }

  public Settings sized(String by) {
    return new Settings(appearance, by, language, recent, keys, coders);
  }

  public Settings speaking(String tag) {
    return new Settings(appearance, text, tag, recent, keys, coders);
  }

  /// With this workspace as the one opened last.
  public Settings opened(Path workspace) {
    List<String> now = new ArrayList<>(recent());
    now.remove(workspace.toString());
    now.addFirst(workspace.toString());
    return new Settings(
        appearance, text, language, now.subList(0, Math.min(RECENT, now.size())), keys, coders);
  }

  /// With these keys for an action.
  public Settings pressing(String action, String chosen) {
    Map<String, String> now = new TreeMap<>(keys());
    now.put(action, chosen);
    return new Settings(appearance, text, language, recent, now, coders);
  }

  /// With this coder at work in a workspace.
  public Settings coding(Path workspace, String coder) {
    Map<String, String> now = new TreeMap<>(coders());
    now.put(workspace.toString(), coder);
    return new Settings(appearance, text, language, recent, keys, now);
  }

  private String json() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
