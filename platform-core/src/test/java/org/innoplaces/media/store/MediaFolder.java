package org.innoplaces.media.store;

import java.nio.file.Path;
import org.innoplaces.media.MediaSettings;
import org.innoplaces.media.MediaStore;

/** Opens the real store for tests of other packages. */
public final class MediaFolder {

  private MediaFolder() {}

  public static MediaStore in(Path folder) {
    return new FolderMediaStore(new MediaSettings(folder, 1_000));
  }
}
