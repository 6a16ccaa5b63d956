package org.innoplaces.launcher.assemble;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the one class with {@code @Plugin} in a plugin's jar says of the plugin.
 *
 * <p>Read from the byte code: no class of a plugin is loaded before the plugin was checked.
 */
record PluginDescriptor(String id, String version) {

  /** The annotation of platform-core, which the launcher does not depend on. */
  private static final String ANNOTATION = "Lorg/innoplaces/plugin/Plugin;";

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  static PluginDescriptor of(Path file) throws UnusablePlugin {
    try (JarFile jar = new JarFile(file.toFile())) {
      for (Iterator<JarEntry> entries = jar.entries().asIterator(); entries.hasNext(); ) {
        Optional<PluginDescriptor> found = read(jar, entries.next());
        if (found.isPresent()) {
          return found.get();
        }
      }
    } catch (IOException broken) {
      throw new UnusablePlugin("it is not a readable jar", broken);
    }
    throw new UnusablePlugin("no class in it is marked @Plugin");
  }

  private static Optional<PluginDescriptor> read(JarFile jar, JarEntry entry)
      throws IOException, UnusablePlugin {
    if (!entry.getName().endsWith(".class") || entry.getName().startsWith("META-INF/")) {
      return Optional.empty();
    }
    try (InputStream code = jar.getInputStream(entry)) {
      Map<String, String> members = new HashMap<>();
      new ClassReader(code)
          .accept(new Finder(members), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
      return members.isEmpty() ? Optional.empty() : Optional.of(of(members));
    } catch (IllegalArgumentException unknownFormat) {
      throw new UnusablePlugin(
          "its class " + entry.getName() + " was compiled for a newer Java", unknownFormat);
    }
  }

  private static PluginDescriptor of(Map<String, String> members) throws UnusablePlugin {
    String id = members.getOrDefault("id", "");
    if (!ID.matcher(id).matches()) {
      throw new UnusablePlugin("its id '" + id + "' is not lower-case words joined by hyphens");
    }
    return new PluginDescriptor(id, members.getOrDefault("version", "without version"));
  }

  /** Collects the text members of the annotation, of a class that has it. */
  private static final class Finder extends ClassVisitor {

    private final Map<String, String> members;

    Finder(Map<String, String> members) {
      super(Opcodes.ASM9);
      this.members = members;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      if (!descriptor.equals(ANNOTATION)) {
        return null;
      }
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String name, Object value) {
          members.put(name, String.valueOf(value));
        }
      };
    }
  }
}
