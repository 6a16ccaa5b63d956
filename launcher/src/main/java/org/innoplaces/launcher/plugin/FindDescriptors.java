package org.innoplaces.launcher.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Looks through the classes of a jar for those that describe a plugin. */
final class FindDescriptors extends ClassVisitor {

  /** The annotation of platform-core, which the launcher does not depend on. */
  private static final String ANNOTATION = "Lorg/innoplaces/plugin/Plugin;";

  private final List<PluginDescriptor> found = new ArrayList<>();
  private String type;

  private FindDescriptors() {
    super(Opcodes.ASM9);
  }

  static List<PluginDescriptor> in(JarContent jar) throws UnusablePlugin {
    FindDescriptors finder = new FindDescriptors();
    for (Map.Entry<String, byte[]> entry : jar.classes().entrySet()) {
      ClassFile.accept(entry.getKey(), entry.getValue(), finder);
    }
    return finder.found;
  }

  @Override
  public void visit(
      int version, int access, String name, String generic, String parent, String[] interfaces) {
    type = name.replace('/', '.');
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return descriptor.equals(ANNOTATION) ? new Members() : null;
  }

  /** Collects the members of one annotation. */
  private final class Members extends AnnotationVisitor {

    private String id = "";
    private String version = "";
    private String requires = "";
    private final List<String> dependsOn = new ArrayList<>();

    Members() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(String name, Object value) {
      switch (String.valueOf(name)) {
        case "id" -> id = String.valueOf(value);
        case "version" -> version = String.valueOf(value);
        case "requires" -> requires = String.valueOf(value);
        default -> dependsOn.add(String.valueOf(value));
      }
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      return this;
    }

    @Override
    public void visitEnd() {
      // Called for the list and for the annotation around it.
      PluginDescriptor descriptor = new PluginDescriptor(type, id, version, requires, dependsOn);
      found.removeIf(before -> before.type().equals(type));
      found.add(descriptor);
    }
  }
}
