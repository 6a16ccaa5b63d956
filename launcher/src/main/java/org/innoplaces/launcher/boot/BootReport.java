package org.innoplaces.launcher.boot;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * What the web application tells at the end of its start.
 *
 * @param imports in the order in which they were done
 * @param setUp the path of a one-time link by which the first administrator is set up; empty when
 *     there is one
 */
public record BootReport(List<Import> imports, Optional<String> setUp) {

  /**
   * One folder of content.
   *
   * @param records of plugins, that they took
   * @param kept records for plugins that are away
   * @param problems when there is any, nothing of the folder was taken
   */
  public record Import(
      String folder,
      int created,
      int updated,
      int unchanged,
      int records,
      int kept,
      List<Problem> problems) {}

  /**
   * Something in an import folder that cannot be taken.
   *
   * @param place a file of the folder, with a JSON pointer into it after a hash sign
   */
  public record Problem(String place, String message) {}

  /**
   * Reads the report; an application that wrote none had nothing to tell.
   *
   * @throws StartProblem when there is one and it makes no sense
   */
  public static BootReport read(Path file) {
    if (Files.notExists(file)) {
      return new BootReport(List.of(), Optional.empty());
    }
    try (Reader text = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(text)) {
      JsonObject report = json.readObject();
      return new BootReport(
          report.getJsonArray("imports").getValuesAs(BootReport::importOf),
          Optional.ofNullable(report.getString("setUp", null)));
    } catch (IOException | JsonException | ClassCastException | NullPointerException problem) {
      throw new StartProblem("The web application's report " + file + " is broken.", problem);
    }
  }

  private static Import importOf(JsonObject json) {
    return new Import(
        json.getString("folder"),
        json.getInt("created"),
        json.getInt("updated"),
        json.getInt("unchanged"),
        json.getInt("records", 0),
        json.getInt("kept", 0),
        json.getJsonArray("problems").getValuesAs(BootReport::problemOf));
  }

  private static Problem problemOf(JsonObject json) {
    return new Problem(json.getString("place"), json.getString("message"));
  }
}
