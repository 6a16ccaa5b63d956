package org.innoplaces.launcher.plugin.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the names of the example into those of the new plugin: its package, and {@code hello} as
 * part of classes, variables, tables, expressions and everywhere else. What people read keeps its
 * words: there, only what stands in quotation marks is the plugin's name.
 */
final class Renaming {

  private static final String PACKAGE = "org.innoplaces.hello";

  /** Stands for the new package until all is renamed: it may have the example's name in it. */
  private static final String MARK = "\u0001";

  private static final Pattern CLASSES = Pattern.compile("\\bHello(?=[A-Z])");
  private static final Pattern VARIABLES = Pattern.compile("\\bhello(?=[A-Z])");
  private static final Pattern TABLES = Pattern.compile("\\bhello(?=_)");
  private static final Pattern EXPRESSIONS =
      Pattern.compile("(?<=[a-z)])\\.hello\\b(?=[.}\\s\\[])");
  private static final Pattern BUNDLES =
      Pattern.compile("\\bhello(?=\\[)|(?<=<var>)hello(?=</var>)");
  private static final Pattern WORDS = Pattern.compile("\\bhello\\b");
  private static final Pattern KEYS_AND_QUOTED_NAMES =
      Pattern.compile("^[^=\\n]*=|“hello”|«\u202fhello\u202f»", Pattern.MULTILINE);
  private static final Pattern LITERALS_AND_COMMENTS =
      Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private final ProjectNames names;

  Renaming(ProjectNames names) {
    this.names = names;
  }

  /** A path below the project, with slashes. */
  String path(String path) {
    String renamed = path.replace(PACKAGE.replace('.', '/'), MARK);
    renamed = CLASSES.matcher(renamed).replaceAll(names.ofClasses());
    renamed = words(VARIABLES.matcher(renamed).replaceAll(names.ofVariables()));
    return renamed.replace(MARK, names.javaPackage().replace('.', '/'));
  }

  /** What stands in the file at a path. */
  String text(String path, String text) {
    String renamed = text.replace(PACKAGE, MARK);
    renamed = CLASSES.matcher(renamed).replaceAll(names.ofClasses());
    renamed = VARIABLES.matcher(renamed).replaceAll(names.ofVariables());
    renamed = TABLES.matcher(renamed).replaceAll(names.ofTables());
    if (path.endsWith(".java")) {
      renamed = java(renamed);
    } else if (path.endsWith(".properties")) {
      renamed = KEYS_AND_QUOTED_NAMES.matcher(renamed).replaceAll(name -> words(name.group()));
    } else {
      renamed = words(expressions(renamed));
    }
    return renamed.replace(MARK, names.javaPackage());
  }

  /** Literals and comments speak of the id; in code it would not be an identifier. */
  private String java(String source) {
    StringBuilder renamed = new StringBuilder();
    Matcher quoted = LITERALS_AND_COMMENTS.matcher(source);
    int end = 0;
    while (quoted.find()) {
      renamed
          .append(variables(source.substring(end, quoted.start())))
          .append(words(quoted.group()));
      end = quoted.end();
    }
    return renamed.append(variables(source.substring(end))).toString();
  }

  private String variables(String code) {
    return WORDS.matcher(code).replaceAll(names.ofVariables());
  }

  /** A hyphen would be a minus there. */
  private String expressions(String page) {
    String renamed = BUNDLES.matcher(page).replaceAll(names.ofVariables());
    return names.id().contains("-")
        ? EXPRESSIONS.matcher(renamed).replaceAll("['" + names.id() + "']")
        : renamed;
  }

  private String words(String text) {
    return WORDS.matcher(text).replaceAll(names.id());
  }
}
