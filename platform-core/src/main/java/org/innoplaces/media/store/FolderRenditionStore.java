package org.innoplaces.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.media.FileType;
import org.innoplaces.media.MediaSettings;
import org.innoplaces.media.RenditionKey;
import org.innoplaces.media.RenditionStore;
import org.innoplaces.media.StoredRendition;

/**
 * Renditions in a folder, one directory for each original. The name of a file tells what it shows,
 * its digest and its type, so that nothing has to be opened to answer that a reader has it.
 */
@ApplicationScoped
class FolderRenditionStore implements RenditionStore {

  private static final Pattern NAME =
      Pattern.compile("[a-z0-9-]+\\.([0-9a-f]{64})\\.([0-9]{1,9})\\.(jpg|png)");

  private final Path folder;
  private final BoundedFolder bounds;

  protected FolderRenditionStore() {
    this.folder = null;
    this.bounds = null;
  }

  @Inject
  FolderRenditionStore(MediaSettings settings) {
    this.folder = settings.folder().resolve("renditions");
    this.bounds = new BoundedFolder(folder, settings.mostRenditionBytes());
  }

  @Override
  public Optional<StoredRendition> find(RenditionKey key) {
    Path place = place(key);
    if (!Files.isDirectory(place)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> names = Files.newDirectoryStream(place, key.variant() + ".*")) {
      for (Path path : names) {
        Optional<StoredRendition> stored = stored(path);
        if (stored.isPresent()) {
          return stored;
        }
      }
      return Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Optional<StoredRendition> stored(Path path) {
    Matcher name = NAME.matcher(path.getFileName().toString());
    return name.matches()
        ? Optional.of(
            new StoredRendition(
                path,
                name.group(3).equals("png") ? FileType.PNG : FileType.JPEG,
                name.group(1),
                Integer.parseInt(name.group(2))))
        : Optional.empty();
  }

  @Override
  public StoredRendition keep(RenditionKey key, FileType type, byte[] bytes) {
    String sha256 = digest(bytes);
    String end = type.extensions().get(0);
    try {
      Path place = Files.createDirectories(place(key));
      Path path = place.resolve(key.variant() + "." + sha256 + "." + bytes.length + "." + end);
      Path part = Files.createTempFile(place, "", ".part");
      try {
        Files.write(part, bytes);
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      bounds.added(bytes.length, path);
      return new StoredRendition(path, type, sha256, bytes.length);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path place(RenditionKey key) {
    return folder.resolve(key.sha256().substring(0, 2)).resolve(key.sha256());
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
