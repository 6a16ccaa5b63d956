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
 * Takes a file into the media library as a new entry of type {@code media}, a draft. Permissions
 * {@code create} and {@code edit}, as for every new entry with a text.
 *
 * <p>Do not call it in a transaction: a slow sender would hold it.
 */
@ApplicationScoped
public class UploadMedia {

  private final CheckAccess access;
  private final StoreFile storeFile;
  private final SaveFile saveFile;

  /** For CDI proxies. */
  protected UploadMedia() {
    this(null, null, null);
  }

  @Inject
  UploadMedia(CheckAccess access, StoreFile storeFile, SaveFile saveFile) {
    this.access = access;
    this.storeFile = storeFile;
    this.saveFile = saveFile;
  }

  /**
   * Takes it in; nothing is read when it is not allowed.
   *
   * @return the id of the new entry
   * @throws org.innoplaces.problem.InvalidInput with the code {@code unsafe-file} when it is of a
   *     type that is not taken, not safe to be shown, or not what its sender says
   * @throws org.innoplaces.problem.TooLarge when it is larger than the settings allow; the rest is
   *     not read
   */
  public UUID upload(Actor actor, Upload upload) {
    access.require(actor, new Permission("create", "media"));
    access.require(actor, new Permission("edit", "media"));
    MediaFile file = storeFile.store(upload);
    return saveFile.create(actor, file, upload);
  }
}
