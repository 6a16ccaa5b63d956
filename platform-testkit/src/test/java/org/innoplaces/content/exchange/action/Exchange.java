package org.innoplaces.content.exchange.action;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.innoplaces.access.Actor;
import org.innoplaces.content.exchange.ExportOrder;
import org.innoplaces.content.exchange.ImportResult;
import org.innoplaces.testkit.TestPlatform;

/** Takes content out of one platform and into another. */
final class Exchange {

  private Exchange() {}

  static byte[] export(TestPlatform platform, ExportOrder order) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      platform.get(ExportContent.class).export(Actor.SYSTEM, order).writeTo(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  static byte[] export(TestPlatform platform) {
    return export(platform, ExportOrder.EVERYTHING);
  }

  static ImportResult bring(TestPlatform platform, byte[] archive) {
    try {
      Path file = Files.createTempFile("export", ".zip");
      try {
        Files.write(file, archive);
        return platform.get(ImportContent.class).importFolder(Actor.SYSTEM, file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Every file as text, in the order of the archive's paths. */
  static Map<String, String> files(byte[] archive) {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return files;
  }

  /** The files as an archive. */
  static byte[] archive(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
