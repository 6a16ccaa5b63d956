package org.innoplaces.launcher.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.innoplaces.launcher.assemble.JarBuilder;

/** A plugin's jar made from a few lines of Java, as its author's build would make it. */
public final class PluginSources {

  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) (\\w+)");

  private final List<JavaFileObject> sources = new ArrayList<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<String> phantoms = new ArrayList<>();

  /** A plugin that says who it is and nothing else. */
  public static PluginSources plugin(String id, String more) {
    return new PluginSources()
        .with(
            "package lab.%s; @org.innoplaces.plugin.Plugin(id = \"%s\", version = \"1.0\"%s)"
                    .formatted(id.replace("-", ""), id, more)
                + " public final class Described {}");
  }

  public static PluginSources plugin(String id) {
    return plugin(id, "");
  }

  /** Adds a class, one to a source. */
  public PluginSources with(String source) {
    sources.add(new Source(nameOf(source), source));
    return this;
  }

  /** Adds a class that is there for the compiler and left out of the jar. */
  public PluginSources against(String source) {
    phantoms.add(nameOf(source));
    return with(source);
  }

  /** Adds a file that is not compiled. */
  public PluginSources file(String name, String text) {
    texts.put(name, text);
    return this;
  }

  public Path jar(Path file) throws IOException {
    try (JarBuilder jar = JarBuilder.create(file)) {
      for (Map.Entry<String, byte[]> type : compile().entrySet()) {
        if (!phantoms.contains(type.getKey())) {
          jar.bytes(type.getKey() + ".class", type.getValue());
        }
      }
      for (Map.Entry<String, String> text : texts.entrySet()) {
        jar.text(text.getKey(), text.getValue());
      }
    }
    return file;
  }

  private Map<String, byte[]> compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    List<String> options =
        List.of("--release", "17", "-proc:none", "-cp", System.getProperty("java.class.path"));
    try (Compiled compiled = new Compiled(compiler.getStandardFileManager(null, null, null))) {
      if (!compiler.getTask(complaints, compiled, null, options, null, sources).call()) {
        throw new IllegalArgumentException(complaints.toString());
      }
      Map<String, byte[]> code = new TreeMap<>();
      compiled.code.forEach((name, bytes) -> code.put(name, bytes.toByteArray()));
      return code;
    }
  }

  private static String nameOf(String source) {
    return first(PACKAGE, source).replace('.', '/') + "/" + first(TYPE, source);
  }

  private static String first(Pattern pattern, String source) {
    Matcher matcher = pattern.matcher(source);
    if (!matcher.find()) {
      throw new IllegalArgumentException("No " + pattern + " in " + source);
    }
    return matcher.group(1);
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Compiled extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> code = new TreeMap<>();

    Compiled(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
      String name = type.replace('.', '/');
      return new SimpleJavaFileObject(URI.create("memory:///" + name + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          return code.computeIfAbsent(name, key -> new ByteArrayOutputStream());
        }
      };
    }
  }
}
