package org.innoplaces.launcher.plugin.link;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** A field or method as its author wrote it, for example {@code publish(Actor, Entry)}. */
final class MemberName {

  private MemberName() {}

  static String of(Reference reference) {
    if (!reference.descriptor().startsWith("(")) {
      return reference.member();
    }
    String name = reference.member().equals("<init>") ? "the constructor" : reference.member();
    return Stream.of(Type.getArgumentTypes(reference.descriptor()))
        .map(MemberName::simple)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  private static String simple(Type type) {
    String name = type.getClassName();
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }
}
