package org.innoplaces.launcher.plugin.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Path;
import org.innoplaces.launcher.instance.DiskReason;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.instance.WholeFile;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.SetAside;

/**
 * The file that tells the running application of the plugins: their state, and for those set aside
 * each reason as a code, what it names, and a sentence in English.
 */
public final class PluginReport {

  private PluginReport() {}

  /**
   * Writes the report, in place of the last start's.
   *
   * @throws StartProblem when the disk refuses it
   */
  public static void write(PluginJars plugins, Path file) {
    try {
      WholeFile.write(file, of(plugins) + "\n");
    } catch (IOException refused) {
      throw new StartProblem(
          "The report of the plugins cannot be written (" + DiskReason.of(refused) + ").", refused);
    }
  }

  static JsonObject of(PluginJars plugins) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    plugins.accepted().forEach(plugin -> list.add(describe(plugin, "enabled")));
    plugins.disabled().forEach(plugin -> list.add(describe(plugin, "disabled")));
    plugins.setAside().forEach(aside -> list.add(describe(aside)));
    return Json.createObjectBuilder().add("format", 1).add("plugins", list).build();
  }

  private static JsonObjectBuilder describe(PluginJar plugin, String state) {
    return Json.createObjectBuilder()
        .add("id", plugin.id())
        .add("version", plugin.version())
        .add("file", plugin.file().getFileName().toString())
        .add("bundled", plugin.bundled())
        .add("state", state);
  }

  private static JsonObjectBuilder describe(SetAside aside) {
    JsonObjectBuilder plugin = Json.createObjectBuilder();
    aside.id().ifPresent(id -> plugin.add("id", id));
    JsonArrayBuilder reasons = Json.createArrayBuilder();
    aside.reasons().forEach(reason -> reasons.add(describe(reason)));
    return plugin
        .add("file", aside.file().getFileName().toString())
        .add("state", "set-aside")
        .add("reasons", reasons);
  }

  private static JsonObjectBuilder describe(Reason reason) {
    return Json.createObjectBuilder()
        .add("code", reason.fault().name())
        .add("arguments", Json.createArrayBuilder(reason.arguments()))
        .add("text", reason.text());
  }
}
