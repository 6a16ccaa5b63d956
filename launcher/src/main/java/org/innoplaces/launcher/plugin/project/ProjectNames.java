package org.innoplaces.launcher.plugin.project;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.innoplaces.launcher.instance.WrongArgument;
import org.innoplaces.launcher.plugin.PluginDescriptor;

/**
 * What a new plugin is called.
 *
 * @param id as in {@code @Plugin}, for example {@code tea-time}
 * @param javaPackage of its classes
 */
public record ProjectNames(String id, String javaPackage) {

  private static final Pattern PLATFORM =
      Pattern.compile("(java|jakarta|javax|org\\.innoplaces)(\\..*)?");

  private static final String WRONG_ID =
      "'%s' cannot be the id of a plugin: lower-case words joined by hyphens, at most 40 letters,"
          + " and none of %s.";
  private static final String WRONG_PACKAGE =
      "'%s' cannot be the package of a plugin: choose one of your own with --package, like"
          + " org.example.tea.";

  /** Checked: what is wrong is a {@link WrongArgument}. */
  public ProjectNames {
    if (!PluginDescriptor.isFree(id)) {
      String taken = String.join(", ", PluginDescriptor.reserved());
      throw new WrongArgument(WRONG_ID.formatted(id, taken));
    }
    if (!SourceVersion.isName(javaPackage) || PLATFORM.matcher(javaPackage).matches()) {
      throw new WrongArgument(WRONG_PACKAGE.formatted(javaPackage));
    }
  }

  /** The package of somebody who has not said one. */
  public static String packageFor(String id) {
    return "org.example." + id.replace("-", "");
  }

  /** The name in the names of classes: {@code TeaTime}. */
  String ofClasses() {
    return Arrays.stream(id.split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** The name in the names of variables: {@code teaTime}. */
  String ofVariables() {
    return Character.toLowerCase(ofClasses().charAt(0)) + ofClasses().substring(1);
  }

  /** The name in the names of tables: {@code tea_time}. */
  String ofTables() {
    return id.replace('-', '_');
  }
}
