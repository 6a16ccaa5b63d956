package org.innoplaces.webapp.desk.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.media.MediaSettings;
import org.innoplaces.media.Upload;
import org.innoplaces.media.action.ReplaceFile;
import org.innoplaces.media.action.UploadMedia;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.TooLarge;

/** Takes the files of a form in, each on its own: one that is refused does not keep the others. */
@ApplicationScoped
class ReceiveFiles {

  private static final int MOST_FILES = 20;

  /** For the parts of a form that are no files. */
  private static final long ROOM = 1_000_000;

  private final UploadMedia upload;
  private final ReplaceFile replace;
  private final CheckAccess access;
  private final MediaSettings settings;

  protected ReceiveFiles() {
    this(null, null, null, null);
  }

  @Inject
  ReceiveFiles(
      UploadMedia upload, ReplaceFile replace, CheckAccess access, MediaSettings settings) {
    this.upload = upload;
    this.replace = replace;
    this.access = access;
    this.settings = settings;
  }

  /** How many bytes a form may have. */
  long mostOfForm() {
    return ROOM + (long) MOST_FILES * settings.largestFile();
  }

  /** Refuses what cannot succeed before anything of it is read. */
  void requireRoom(Actor actor, String name, long length, boolean makes) {
    if (makes) {
      access.require(actor, new Permission("create", "media"));
    }
    access.require(actor, new Permission("edit", "media"));
    if (length > settings.largestFile()) {
      throw new TooLarge(Problem.of("file-too-large", null, name, settings.largestFile()));
    }
  }

  /** Takes one file in as a new medium. */
  TakenFile take(Actor actor, Upload sent) {
    try {
      UUID media = upload.upload(actor, sent);
      return new TakenFile(sent.name(), Optional.of(media), List.of());
    } catch (PlatformException refused) {
      return new TakenFile(sent.name(), Optional.empty(), refused.problems());
    }
  }

  /** Takes all files of a form in. */
  void takeAll(Actor actor, SentFiles form, UploadReport report) throws IOException {
    for (Optional<SentFiles.Part> part = form.next(); part.isPresent(); part = form.next()) {
      if (part.get().file().isPresent()) {
        if (report.getFiles().size() == MOST_FILES) {
          report.refuse(List.of(Problem.of("too-many-files", null, MOST_FILES)));
          return;
        }
        report.add(take(actor, part.get().file().get()));
      }
    }
  }

  /** Gives a medium the first file of a form. */
  void replace(Actor actor, UUID media, SentFiles form, UploadReport report) throws IOException {
    for (Optional<SentFiles.Part> part = form.next(); part.isPresent(); part = form.next()) {
      if (part.get().field().equals("base") && part.get().value().matches("\\d{1,9}")) {
        report.startFrom(Integer.parseInt(part.get().value()));
      }
      if (part.get().file().isPresent()) {
        report.add(replaced(actor, media, report.getBase(), part.get().file().get()));
        return;
      }
    }
    throw new InvalidInput(Problem.of("no-file", null));
  }

  private TakenFile replaced(Actor actor, UUID media, int base, Upload sent) {
    try {
      replace.replace(actor, media, base, sent);
      return new TakenFile(sent.name(), Optional.of(media), List.of());
    } catch (PlatformException refused) {
      return new TakenFile(sent.name(), Optional.empty(), refused.problems());
    }
  }
}
