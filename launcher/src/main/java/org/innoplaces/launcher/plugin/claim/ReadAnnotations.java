package org.innoplaces.launcher.plugin.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.launcher.plugin.claim.Claim.Kind;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects what the annotations on classes claim, from one class after the other. */
final class ReadAnnotations extends ClassVisitor {

  private static final String ENTITY = "Ljakarta/persistence/Entity;";
  private static final String TABLE = "Ljakarta/persistence/Table;";
  private static final String PATH = "Ljakarta/ws/rs/Path;";
  private static final String NAMED = "Ljakarta/inject/Named;";
  private static final String CONTENT_TYPE = "Lorg/innoplaces/content/ContentType;";
  private static final String BLOCK_TYPE = "Lorg/innoplaces/content/BlockType;";

  private static final String HEALTH = "Lorg/eclipse/microprofile/health/";

  private final Set<String> healthChecks = new TreeSet<>();
  private final Set<Claim> claims = new LinkedHashSet<>();
  private final Map<String, String> tables = new LinkedHashMap<>();
  private final Map<String, String> inherited = new HashMap<>();

  private String type;
  private final Map<String, Map<String, String>> annotations = new HashMap<>();

  ReadAnnotations() {
    super(Opcodes.ASM9);
  }

  Set<Claim> claims() {
    return claims;
  }

  /** The classes with checks that the server would ask by itself, in its own answer. */
  Set<String> healthChecks() {
    return healthChecks;
  }

  /** The tables of entities that do not live in the table of the one that they extend. */
  Map<String, String> tables() {
    Map<String, String> own = new LinkedHashMap<>(tables);
    own.keySet().removeIf(entity -> tables.containsKey(inherited.get(entity)));
    return own;
  }

  @Override
  public void visit(
      int version, int access, String name, String generic, String parent, String[] interfaces) {
    type = name.replace('/', '.');
    inherited.put(type, String.valueOf(parent).replace('/', '.'));
    annotations.clear();
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    noteHealth(descriptor);
    Map<String, String> members = new HashMap<>();
    annotations.put(descriptor, members);
    return new AnnotationVisitor(Opcodes.ASM9) {
      @Override
      public void visit(String name, Object value) {
        members.put(name, String.valueOf(value));
      }
    };
  }

  /** A method can produce a check. */
  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String generic, String[] thrown) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return noteHealth(annotation);
      }
    };
  }

  /** So can a field. */
  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String generic, Object value) {
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return noteHealth(annotation);
      }
    };
  }

  private AnnotationVisitor noteHealth(String annotation) {
    if (annotation.startsWith(HEALTH)) {
      healthChecks.add(type);
    }
    return null;
  }

  @Override
  public void visitEnd() {
    claim(Kind.PATH, PATH, "value", "");
    claim(Kind.BEAN, NAMED, "value", beanName());
    claim(Kind.CONTENT_TYPE, CONTENT_TYPE, "name", "");
    claim(Kind.COLLECTION, CONTENT_TYPE, "collection", "");
    claim(Kind.BLOCK_TYPE, BLOCK_TYPE, "value", "");
    claim(Kind.ENTITY, ENTITY, "name", simpleName());
    if (annotations.containsKey(ENTITY)) {
      String table = annotations.getOrDefault(TABLE, Map.of()).get("name");
      String entity = annotations.get(ENTITY).getOrDefault("name", simpleName());
      tables.put(type, (table == null ? entity : table).replace("\"", "").toLowerCase(Locale.ROOT));
    }
  }

  private void claim(Kind kind, String annotation, String member, String otherwise) {
    Map<String, String> members = annotations.get(annotation);
    if (members != null) {
      String name = members.getOrDefault(member, otherwise);
      claims.add(new Claim(kind, kind == Kind.PATH ? path(name) : name));
    }
  }

  /** Two paths whose variables differ only in name answer the same addresses. */
  private static String path(String written) {
    return written.replaceAll("^/|/$", "").replaceAll("\\{[^}]*}", "{}");
  }

  private String simpleName() {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  private String beanName() {
    return simpleName().substring(0, 1).toLowerCase(Locale.ROOT) + simpleName().substring(1);
  }
}
