package org.innoplaces.launcher.assemble;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** Writes small jars for tests. */
public final class JarBuilder implements AutoCloseable {

  private final JarOutputStream jar;

  private JarBuilder(JarOutputStream jar) {
    this.jar = jar;
  }

  public static JarBuilder create(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return new JarBuilder(new JarOutputStream(Files.newOutputStream(file)));
  }

  public JarBuilder text(String name, String content) throws IOException {
    return bytes(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a compiled class of the tests. */
  public JarBuilder type(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    try (InputStream code = type.getClassLoader().getResourceAsStream(name)) {
      return bytes(name, code.readAllBytes());
    }
  }

  public JarBuilder bytes(String name, byte[] content) throws IOException {
    for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      folder(name.substring(0, slash + 1));
    }
    jar.putNextEntry(new JarEntry(name));
    jar.write(content);
    jar.closeEntry();
    return this;
  }

  /** Adds a text without compressing it. */
  public JarBuilder stored(String name, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    JarEntry entry = new JarEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setCrc(sum.getValue());
    jar.putNextEntry(entry);
    jar.write(bytes);
    jar.closeEntry();
    return this;
  }

  private void folder(String name) throws IOException {
    try {
      jar.putNextEntry(new JarEntry(name));
      jar.closeEntry();
    } catch (java.util.zip.ZipException alreadyThere) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
