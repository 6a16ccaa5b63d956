package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.Upload;

/**
 * Gives a medium another file, wherever it is used. Permission {@code edit}. Readers go on seeing
 * the published one until the medium is published again; then its addresses carry another version.
 *
 * <p>Do not call it in a transaction: a slow sender would hold it.
 */
@ApplicationScoped
public class ReplaceFile {

  private final CheckAccess access;
  private final StoreFile storeFile;
  private final SaveFile saveFile;

  /** For CDI proxies. */
  protected ReplaceFile() {
    this(null, null, null);
  }

  @Inject
  ReplaceFile(CheckAccess access, StoreFile storeFile, SaveFile saveFile) {
    this.access = access;
    this.storeFile = storeFile;
    this.saveFile = saveFile;
  }

  /**
   * Replaces it; nothing is read when it is not allowed.
   *
   * @param base the number of the shared revision that the sender started from
   * @return the number of the new one
   * @throws org.innoplaces.content.entry.UnknownEntry when there is no such medium
   * @throws org.innoplaces.content.entry.EditConflict when somebody else replaced it meanwhile
   * @throws org.innoplaces.problem.InvalidInput with the code {@code unsafe-file} as for every
   *     file, and when a picture would become a film or a document
   * @throws org.innoplaces.problem.TooLarge when it is larger than the settings allow
   */
  public int replace(Actor actor, UUID media, int base, Upload upload) {
    access.require(actor, new Permission("edit", "media"));
    saveFile.requireBase(media, base);
    MediaFile file = storeFile.store(upload);
    return saveFile.replace(actor, new SaveFile.Place(media, base), file, upload);
  }
}
