package org.innoplaces.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.innoplaces.media.MediaSettings;
import org.innoplaces.media.MediaStore;

/**
 * Files in a folder, named by their digest, in directories of its first four characters so that no
 * directory grows too large.
 */
@ApplicationScoped
class FolderMediaStore implements MediaStore {

  private final Path folder;

  protected FolderMediaStore() {
    this.folder = null;
  }

  @Inject
  FolderMediaStore(MediaSettings settings) {
    this.folder = settings.folder();
  }

  @Override
  public Received receive(InputStream bytes, int most) {
    try {
      Path incoming = Files.createDirectories(folder.resolve("incoming"));
      return ReceivedFile.read(bytes, most, incoming, this::place);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Optional<Path> find(String sha256) {
    boolean digest = sha256.matches("[0-9a-f]{64}");
    return digest ? Optional.of(place(sha256)).filter(Files::isRegularFile) : Optional.empty();
  }

  private Path place(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }
}
