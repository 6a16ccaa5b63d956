package org.innoplaces.launcher.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.ProductVersion;
import org.innoplaces.launcher.plugin.project.ProjectNames;
import org.innoplaces.launcher.plugin.project.WriteProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code innoplaces plugin new}: writes a project that builds, tested, for somebody to go on with.
 */
@Command(
    name = "new",
    description = "Writes the source project of a new plugin.",
    mixinStandardHelpOptions = true)
public final class NewPluginCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "the id of the plugin, for example tea-time")
  private String id;

  @Option(names = "--folder", paramLabel = "DIR", description = "where to (default: ./ID-plugin)")
  private Path folder;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "the Java package of its classes (default: org.example.ID without hyphens)")
  private String javaPackage;

  private final Console console;
  private final Supplier<Distribution> distribution;

  public NewPluginCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() {
    ProjectNames names =
        new ProjectNames(id, javaPackage == null ? ProjectNames.packageFor(id) : javaPackage);
    Path target = folder == null ? Path.of(id + "-plugin") : folder;
    int files = new WriteProject(distribution.get(), ProductVersion.current()).into(target, names);
    console.say("Created    %s, %d files".formatted(target, files));
    console.say("Build it   cd %s && ./mvnw verify".formatted(target));
    console.say(
        "Install it innoplaces plugin install %s/target/%s-plugin-0.1.0-SNAPSHOT.jar"
            .formatted(target, id));
    return ExitCode.OK;
  }
}
