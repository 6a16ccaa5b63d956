package org.innoplaces.launcher.plugin.link;

import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/**
 * One use of a class in byte code.
 *
 * @param owner the class used, with slashes
 * @param member the field or method of it, or empty
 * @param descriptor types of the member, or empty
 */
record Reference(String owner, String member, String descriptor) {

  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;

  static Reference toClass(String owner) {
    return new Reference(owner, "", "");
  }

  boolean isToMember() {
    return !member.isEmpty();
  }

  /** All that the constant pool names; every instruction and method reference goes through it. */
  static Set<Reference> in(byte[] code) {
    ClassReader reader = new ClassReader(code);
    char[] buffer = new char[reader.getMaxStringLength()];
    Set<Reference> found = new LinkedHashSet<>();
    for (int item = 1; item < reader.getItemCount(); item++) {
      int offset = reader.getItem(item);
      // The second half of a long or double has no place of its own.
      int tag = offset == 0 ? 0 : reader.readByte(offset - 1);
      if (tag == CLASS) {
        found.add(toClass(element(reader.readUTF8(offset, buffer))));
      } else if (tag == FIELD || tag == METHOD || tag == INTERFACE_METHOD) {
        found.add(member(reader, offset, buffer));
      }
    }
    found.removeIf(reference -> reference.owner().isEmpty());
    return found;
  }

  private static Reference member(ClassReader reader, int offset, char[] buffer) {
    int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
    return new Reference(
        element(reader.readClass(offset, buffer)),
        reader.readUTF8(nameAndType, buffer),
        reader.readUTF8(nameAndType + 2, buffer));
  }

  /** The class of an array's elements; empty for those of primitive values. */
  private static String element(String name) {
    if (!name.startsWith("[")) {
      return name;
    }
    String type = name.substring(name.lastIndexOf('[') + 1);
    return type.startsWith("L") ? type.substring(1, type.length() - 1) : "";
  }
}
