package org.innoplaces.launcher.plugin.subcommand;

import java.io.PrintWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * A command of a plugin. Its types come from a class loader that the launcher's own code does not
 * see, so they are met by reflection.
 *
 * @param plugin the plugin's id
 * @param name what is typed
 * @param description one line
 * @param type the class, not initialised yet
 */
public record PluginSubcommand(String plugin, String name, String description, Class<?> type) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_NAME = 40;
  private static final String ANNOTATION = "org.innoplaces.command.CommandName";
  private static final String CONTEXT = "org.innoplaces.command.CommandContext";

  /**
   * What a command works with.
   *
   * @param settings the values of keys like {@code innoplaces.base-url}
   */
  public record Surroundings(
      Path data,
      DataSource database,
      Function<String, Optional<String>> settings,
      PrintWriter out,
      PrintWriter err,
      Locale locale) {}

  /** Loads the class and reads its annotation; nothing of it runs. */
  static PluginSubcommand of(String plugin, String type, ClassLoader loader)
      throws UnusableSubcommand {
    try {
      Class<?> found = Class.forName(type, false, loader);
      if (!loader.loadClass(FindSubcommands.INTERFACE).isAssignableFrom(found)) {
        throw new UnusableSubcommand("it does not implement Subcommand");
      }
      found.getConstructor();
      Annotation named = annotation(found, loader);
      return new PluginSubcommand(
          plugin, sound(text(named, "value")), text(named, "description"), found);
    } catch (NoSuchMethodException hidden) {
      throw new UnusableSubcommand("it has no public constructor without parameters");
    } catch (ReflectiveOperationException | LinkageError broken) {
      throw new UnusableSubcommand("it cannot be loaded (" + broken + ")");
    }
  }

  private static Annotation annotation(Class<?> found, ClassLoader loader)
      throws ClassNotFoundException, UnusableSubcommand {
    Annotation named =
        found.getAnnotation(loader.loadClass(ANNOTATION).asSubclass(Annotation.class));
    if (named == null) {
      throw new UnusableSubcommand("it has no @CommandName");
    }
    return named;
  }

  private static String text(Annotation named, String member) throws ReflectiveOperationException {
    return (String) named.annotationType().getMethod(member).invoke(named);
  }

  private static String sound(String name) throws UnusableSubcommand {
    if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
      throw new UnusableSubcommand("'" + name + "' cannot be the name of a command");
    }
    return name;
  }

  /**
   * Runs it on this thread.
   *
   * @return the exit code
   * @throws StartProblem when it fails
   */
  public int run(Surroundings given, List<String> arguments) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(type.getClassLoader());
    try {
      Object command = type.getConstructor().newInstance();
      Class<?> context = type.getClassLoader().loadClass(CONTEXT);
      return (int)
          type.getMethod("run", context).invoke(command, context(context, given, arguments));
    } catch (InvocationTargetException failed) {
      throw failed.getCause() instanceof StartProblem problem
          ? problem
          : failure(failed.getCause());
    } catch (ReflectiveOperationException | LinkageError broken) {
      throw failure(broken);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Object context(Class<?> type, Surroundings given, List<String> arguments)
      throws ReflectiveOperationException {
    return type.getConstructors()[0].newInstance(
        arguments,
        given.data(),
        given.database(),
        given.settings(),
        given.out(),
        given.err(),
        given.locale());
  }

  private StartProblem failure(Throwable failure) {
    Throwable cause = failure instanceof ExceptionInInitializerError ? failure.getCause() : failure;
    return new StartProblem(
        "The command %s of the plugin %s failed: %s".formatted(name, plugin, cause), cause);
  }
}
