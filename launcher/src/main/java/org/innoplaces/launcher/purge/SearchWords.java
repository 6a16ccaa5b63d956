package org.innoplaces.launcher.purge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * The words by which a text is found, made anew from its values. How words are bared of accents and
 * markup, the platform's own class is asked, which stands in another class path than the launcher.
 */
public final class SearchWords {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final UnaryOperator<String> bare;

  /** With the platform's way to bare words. */
  public SearchWords(UnaryOperator<String> bare) {
    this.bare = bare;
  }

  /**
   * As the content engine in a jar does it.
   *
   * @throws StartProblem when the jar is not the one of this version
   */
  public static SearchWords of(Path core) {
    try {
      URL[] path = {core.toUri().toURL()};
      // Stays open as long as the command: it loads a second class when it is called.
      URLClassLoader loader = new URLClassLoader(path, SearchWords.class.getClassLoader());
      Method method =
          loader.loadClass("org.innoplaces.content.entry.HeadText").getMethod("bare", String.class);
      return new SearchWords(text -> call(method, text));
    } catch (MalformedURLException | ReflectiveOperationException damaged) {
      throw new StartProblem("The distribution is damaged: unpack it once more.", damaged);
    }
  }

  private static String call(Method method, String text) {
    try {
      return (String) method.invoke(null, text);
    } catch (IllegalAccessException | InvocationTargetException damaged) {
      throw new StartProblem("The distribution is damaged: unpack it once more.", damaged);
    }
  }

  String in(String json) {
    StringBuilder words = new StringBuilder();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      collect(reader.readObject(), words);
    }
    return bare.apply(words.toString());
  }

  private static void collect(JsonValue value, StringBuilder words) {
    if (value instanceof JsonString text && !ID.matcher(text.getString()).matches()) {
      words.append(text.getString()).append(' ');
    } else if (value instanceof JsonArray list) {
      list.forEach(element -> collect(element, words));
    } else if (value instanceof JsonObject members) {
      members.values().forEach(member -> collect(member, words));
    }
  }
}
