package org.innoplaces.launcher.boot;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.ClusterCommandResult.ExitStatus;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.nio.file.Path;
import java.util.Map;
import org.innoplaces.launcher.door.Doorkeeper;
import org.innoplaces.launcher.door.FrontDoor;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * The server in this process: started without an application, then given ours.
 *
 * <p>A process can have only one, and only once.
 */
public final class Server {

  private static final String NAME = "innoplaces";

  private final PayaraMicroRuntime runtime;
  private final FrontDoor door;

  private Server(PayaraMicroRuntime runtime, FrontDoor door) {
    this.runtime = runtime;
    this.door = door;
  }

  /**
   * Starts the server and makes sure that every one of our settings has taken effect.
   *
   * @throws StartProblem when it does not start, or a setting was refused
   */
  public static Server start(Distribution distribution, DataDirectory data, int port) {
    Path root = ServerRoot.prepare(distribution, data);
    ServerRoot.setSystemProperties(distribution);
    Map<String, String> settings =
        ServerSettings.of(port, Runtime.getRuntime().availableProcessors());
    try {
      PayaraMicroRuntime runtime =
          instance()
              .setRootDir(root.toFile())
              .setNoHazelcast(true)
              .setPrintLogo(false)
              .setPreBootHandler(commands -> set(commands, settings))
              .setPostBootHandler(commands -> verify(commands, settings))
              .bootStrap();
      return new Server(runtime, Doorkeeper.getInstance().door());
    } catch (BootstrapException problem) {
      throw startProblemIn(problem);
    }
  }

  // The server's own entry point would nest class loaders; its inner one is not public API.
  private static PayaraMicroBoot instance() {
    try {
      return (PayaraMicroBoot)
          Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
              .getMethod("getInstance")
              .invoke(null);
    } catch (ReflectiveOperationException problem) {
      throw new StartProblem("The distribution is incomplete: unpack it once more.", problem);
    }
  }

  private static void set(AdminCommandRunner commands, Map<String, String> settings) {
    String[] assignments =
        settings.entrySet().stream()
            .map(setting -> setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);
    ClusterCommandResult result = commands.run("set", assignments);
    if (result.getExitStatus() != ExitStatus.SUCCESS) {
      throw new StartProblem("The server refuses a setting: " + result.getOutput());
    }
  }

  private static void verify(AdminCommandRunner commands, Map<String, String> settings) {
    String output = commands.run("get", "configs.config.server-config.*").getOutput();
    settings.forEach(
        (name, value) -> {
          if (!output.contains(name + "=" + value)) {
            throw new StartProblem("The server has not taken the setting " + name + ".");
          }
        });
  }

  private static StartProblem startProblemIn(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartProblem found) {
        return found;
      }
    }
    return new StartProblem("The server did not start: " + problem.getMessage(), problem);
  }

  /**
   * Hands an exploded web application to the server, at the root of its addresses; one that is
   * there is withdrawn first.
   *
   * @throws StartProblem when the application cannot start
   */
  public void deploy(Path application) {
    if (runtime.getDeployedApplicationNames().contains(NAME)) {
      runtime.undeploy(NAME);
    }
    runtime.deploy(NAME, "/", application.toFile());
    // What the call returns says only that the server tried.
    if (!runtime.getDeployedApplicationNames().contains(NAME)) {
      forgetChecks();
      throw new StartProblem("The web application did not start" + LogFile.lastReason() + ".");
    }
    door.letAsk();
  }

  /** The server would go on asking the health checks of an application that it could not start. */
  private static void forgetChecks() {
    try {
      Class<?> type = Class.forName("fish.payara.microprofile.healthcheck.HealthCheckService");
      Object service =
          Class.forName("org.glassfish.internal.api.Globals")
              .getMethod("get", Class.class)
              .invoke(null, type);
      type.getMethod("unregisterHealthCheck", String.class).invoke(service, NAME);
    } catch (ReflectiveOperationException problem) {
      throw new StartProblem("The distribution is incomplete: unpack it once more.", problem);
    }
  }

  /** Lets visitors in; until then they are asked to come again in a moment. */
  public void open() {
    door.open();
  }

  /** Stops the application and the server; waits until both are done. */
  public void stop() {
    door.shut();
    try {
      runtime.shutdown();
    } catch (BootstrapException | IllegalStateException alreadyStopped) {
      // The server's own shutdown hook was faster.
      return;
    }
  }
}
