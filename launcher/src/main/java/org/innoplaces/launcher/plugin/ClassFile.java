package org.innoplaces.launcher.plugin;

import java.nio.ByteBuffer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;

/** Opens class files that this Java can run. */
public final class ClassFile {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int SHORTEST = 24;

  /** Java 1 had the class file version 45. */
  private static final int BEFORE_FIRST = 44;

  private ClassFile() {}

  /**
   * Reads a class file without its code.
   *
   * @throws UnusablePlugin when it is none, or is for a newer Java
   */
  public static void accept(String name, byte[] code, ClassVisitor visitor) throws UnusablePlugin {
    require(name, code);
    try {
      new ClassReader(code).accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw new UnusablePlugin(Fault.UNREADABLE_CLASS, name);
    }
  }

  private static void require(String name, byte[] code) throws UnusablePlugin {
    if (code.length < SHORTEST || ByteBuffer.wrap(code).getInt() != MAGIC) {
      throw new UnusablePlugin(Fault.UNREADABLE_CLASS, name);
    }
    int java = ByteBuffer.wrap(code).getShort(6) - BEFORE_FIRST;
    int running = Runtime.version().feature();
    if (java > running) {
      throw new UnusablePlugin(Fault.NEWER_JAVA, name, java, running);
    }
  }
}
