package org.innoplaces.launcher.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Opens a jar that somebody else made: reads every byte of every entry, compares it with its check
 * sum, and refuses what is too large or named as no build tool would name it.
 */
public final class ReadJar {

  private static final int MOST_ENTRIES = 20_000;
  private static final long MOST_BYTES = 200L * 1024 * 1024;
  private static final int MOST_KEPT = 64 * 1024 * 1024;

  private final TreeSet<String> names = new TreeSet<>();
  private final TreeMap<String, byte[]> kept = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();
  private long bytes;
  private long keptBytes;

  private ReadJar() {}

  /**
   * Reads a jar.
   *
   * @throws UnusablePlugin when it cannot be trusted, with the entry that is to blame
   */
  public static JarContent at(Path file) throws UnusablePlugin {
    ReadJar reading = new ReadJar();
    try (ZipFile jar = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
        reading.take(jar, all.nextElement());
      }
      return new JarContent(file, digest(file), List.copyOf(reading.names), reading.kept);
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnusablePlugin(Fault.UNREADABLE_JAR);
    }
  }

  private void take(ZipFile jar, ZipEntry entry) throws UnusablePlugin {
    String name = entry.getName();
    if (!isPlain(name) || (!seen.add(name) && !entry.isDirectory())) {
      throw new UnusablePlugin(Fault.UNSAFE_ENTRY, name);
    }
    if (seen.size() > MOST_ENTRIES) {
      throw new UnusablePlugin(Fault.TOO_LARGE, MOST_ENTRIES + " files");
    }
    if (!entry.isDirectory()) {
      read(jar, entry);
      names.add(name);
    }
  }

  private static boolean isPlain(String name) {
    return !name.startsWith("/")
        && name.indexOf('\\') < 0
        && name.indexOf(':') < 0
        && name.chars().noneMatch(Character::isISOControl)
        && !List.of(name.split("/")).contains("..");
  }

  private void read(ZipFile jar, ZipEntry entry) throws UnusablePlugin {
    CRC32 sum = new CRC32();
    boolean keep = JarContent.isKept(entry.getName());
    java.io.ByteArrayOutputStream copy = new java.io.ByteArrayOutputStream();
    byte[] part = new byte[16_384];
    try (InputStream in = jar.getInputStream(entry)) {
      for (int count = in.read(part); count >= 0; count = in.read(part)) {
        count(count, keep);
        sum.update(part, 0, count);
        if (keep) {
          copy.write(part, 0, count);
        }
      }
    } catch (IOException damaged) {
      throw new UnusablePlugin(Fault.DAMAGED_ENTRY, entry.getName());
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new UnusablePlugin(Fault.DAMAGED_ENTRY, entry.getName());
    }
    if (keep) {
      kept.put(entry.getName(), copy.toByteArray());
    }
  }

  private void count(int more, boolean keep) throws UnusablePlugin {
    bytes += more;
    keptBytes += keep ? more : 0;
    if (bytes > MOST_BYTES || keptBytes > MOST_KEPT) {
      throw new UnusablePlugin(Fault.TOO_LARGE, (MOST_BYTES >> 20) + " MB");
    }
  }

  private static String digest(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = Files.newInputStream(file)) {
        in.transferTo(
            new java.security.DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
