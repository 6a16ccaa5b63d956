package org.innoplaces.arquillian;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.innoplaces.launcher.instance.Distribution;

/**
 * The jar that the adapter starts: it names the class path of a distribution, and says its version.
 */
final class BootJar {

  /** By this the adapter knows the server. */
  private static final String VERSION = "MICRO-INF/domain/branding/glassfish-version.properties";

  private static final Name OPENED = new Name("Add-Opens");

  private BootJar() {}

  static Path write(Distribution distribution, Path folder) {
    Path file = folder.resolve("server-for-tests.jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest(distribution))) {
      jar.putNextEntry(new ZipEntry(VERSION));
      jar.write(version(distribution));
      return file;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Manifest manifest(Distribution distribution) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Name.MANIFEST_VERSION, "1.0");
    attributes.put(Name.MAIN_CLASS, StartForTests.class.getName());
    attributes.put(Name.CLASS_PATH, own() + " " + distribution.bootJar().toUri());
    try (JarFile boot = new JarFile(distribution.bootJar().toFile())) {
      attributes.put(OPENED, boot.getManifest().getMainAttributes().getValue(OPENED));
    }
    return manifest;
  }

  private static String own() {
    try {
      return StartForTests.class
          .getProtectionDomain()
          .getCodeSource()
          .getLocation()
          .toURI()
          .toString();
    } catch (URISyntaxException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private static byte[] version(Distribution distribution) throws IOException {
    Path boot = distribution.home().resolve("server/payara-micro-boot.jar");
    try (JarFile jar = new JarFile(boot.toFile());
        InputStream text = jar.getInputStream(jar.getEntry(VERSION))) {
      return text.readAllBytes();
    }
  }
}
