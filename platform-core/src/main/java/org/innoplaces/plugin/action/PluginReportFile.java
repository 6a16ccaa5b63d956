package org.innoplaces.plugin.action;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.innoplaces.json.JsonText;
import org.innoplaces.plugin.PluginFault;
import org.innoplaces.plugin.PluginStanding;
import org.innoplaces.plugin.PluginStanding.State;

/** The file in which the launcher tells what became of each plugin. */
final class PluginReportFile {

  private PluginReportFile() {}

  /**
   * Reads it; nothing is known of plugins where there is none.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  static List<PluginStanding> read(Path file) {
    try {
      return Files.exists(file) ? of(JsonText.parse(Files.readString(file))) : List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<PluginStanding> of(JsonObject report) {
    return report.getJsonArray("plugins").getValuesAs(JsonObject.class).stream()
        .map(PluginReportFile::standing)
        .toList();
  }

  private static PluginStanding standing(JsonObject plugin) {
    return new PluginStanding(
        Optional.ofNullable(plugin.getString("id", null)),
        Optional.ofNullable(plugin.getString("version", null)),
        plugin.getString("file"),
        plugin.getBoolean("bundled", false),
        state(plugin.getString("state")),
        plugin.containsKey("reasons") ? reasons(plugin.getJsonArray("reasons")) : List.of());
  }

  private static State state(String token) {
    return Arrays.stream(State.values())
        .filter(state -> state.token().equals(token))
        .findFirst()
        .orElseThrow();
  }

  private static List<PluginFault> reasons(JsonArray reasons) {
    return reasons.getValuesAs(JsonObject.class).stream()
        .map(
            reason ->
                new PluginFault(
                    reason.getString("code"),
                    reason.getJsonArray("arguments").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                    reason.getString("text")))
        .toList();
  }
}
