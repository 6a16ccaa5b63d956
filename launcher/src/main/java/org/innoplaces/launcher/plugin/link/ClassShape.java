package org.innoplaces.launcher.plugin.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a class offers: its access, its parents and its members, without their code. */
final class ClassShape extends ClassVisitor {

  private String name;
  private int access;
  private final List<String> parents = new ArrayList<>();
  private final Map<String, Integer> members = new HashMap<>();

  /** Types in annotations and in the signatures of members: no instruction names those. */
  private final TreeSet<String> declared = new TreeSet<>();

  private ClassShape() {
    super(Opcodes.ASM9);
  }

  /** Reads a class file that is known to be one. */
  static ClassShape of(byte[] code) {
    ClassShape shape = new ClassShape();
    new ClassReader(code).accept(shape, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return shape;
  }

  String name() {
    return name;
  }

  /** Whether others can use it at all, be it by extending the class around it. */
  boolean isVisible() {
    return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
  }

  /** The class that it extends and the interfaces that it implements. */
  List<String> parents() {
    return parents;
  }

  /** The access flags of a member, or null when the class itself has none of that kind. */
  Integer accessOf(String member, String descriptor) {
    return members.get(member + ' ' + descriptor);
  }

  TreeSet<String> declared() {
    return declared;
  }

  @Override
  public void visit(
      int version, int flags, String own, String generic, String parent, String[] interfaces) {
    name = own;
    access = flags;
    if (parent != null) {
      parents.add(parent);
    }
    parents.addAll(List.of(interfaces));
  }

  @Override
  public void visitInnerClass(String inner, String outer, String simple, int flags) {
    if (inner.equals(name)) {
      access = flags;
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    declare(Type.getType(descriptor));
    return null;
  }

  @Override
  public FieldVisitor visitField(
      int flags, String field, String descriptor, String generic, Object value) {
    members.put(field + ' ' + descriptor, flags);
    declare(Type.getType(descriptor));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int flags, String method, String descriptor, String generic, String[] exceptions) {
    members.put(method + ' ' + descriptor, flags);
    declare(Type.getReturnType(descriptor));
    List.of(Type.getArgumentTypes(descriptor)).forEach(this::declare);
    return null;
  }

  private void declare(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT) {
      declared.add(element.getInternalName());
    }
  }
}
