package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.entry.action.CreateEntry;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.Upload;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Writes down which file a medium has, once its bytes are stored. */
@ApplicationScoped
class SaveFile {

  private static final String FILE = "file";
  private static final int LONGEST_NAME = 200;

  private final ContentRepository repository;
  private final CreateEntry createEntry;
  private final SaveDraft saveDraft;

  protected SaveFile() {
    this(null, null, null);
  }

  @Inject
  SaveFile(ContentRepository repository, CreateEntry createEntry, SaveDraft saveDraft) {
    this.repository = repository;
    this.createEntry = createEntry;
    this.saveDraft = saveDraft;
  }

  /** A medium, and the revision of its shared values that somebody started from. */
  record Place(UUID media, int base) {}

  @Transactional
  UUID create(Actor actor, MediaFile file, Upload upload) {
    UUID media = createEntry.create(actor, "media", Optional.empty()).id();
    JsonObject shared =
        JsonText.object().add("name", title(upload.name())).add(FILE, file.toJson()).build();
    saveDraft.save(actor, media, Locales.SHARED, draft(0, shared, upload));
    return media;
  }

  /** What people see of a name: without folders and without its end. */
  private static String title(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String stem = (dot > 0 ? last.substring(0, dot) : last).replaceAll("\\p{Cntrl}", " ").trim();
    return stem.isEmpty() ? FILE : stem.substring(0, Math.min(LONGEST_NAME, stem.length()));
  }

  private static Draft draft(int base, JsonObject data, Upload upload) {
    return new Draft(base, data, Optional.empty(), upload.note());
  }

  /** Refuses what cannot succeed before a long file is read. */
  @Transactional
  void requireBase(UUID media, int base) {
    base(new Place(media, base));
  }

  @Transactional
  int replace(Actor actor, Place place, MediaFile file, Upload upload) {
    Revision base = base(place);
    refuseAnotherKind(base.data(), file, upload);
    JsonObject data = JsonText.object(base.data()).add(FILE, file.toJson()).build();
    Draft draft = new Draft(place.base(), data, base.slug(), upload.note());
    return saveDraft.save(actor, place.media(), Locales.SHARED, draft).number();
  }

  private Revision base(Place place) {
    repository
        .find(place.media())
        .filter(entry -> entry.type().equals("media") && entry.trashedAt().isEmpty())
        .orElseThrow(() -> new UnknownEntry(place.media()));
    return repository
        .revision(place.media(), Locales.SHARED, place.base())
        .orElseThrow(
            () ->
                new OutOfDate(
                    List.of(
                        Problem.of(
                            "unknown-revision-base",
                            Source.header("If-Match"),
                            place.base(),
                            Locales.SHARED))));
  }

  /** Pages that show a picture cannot show a document. */
  private static void refuseAnotherKind(JsonObject shared, MediaFile file, Upload upload) {
    Optional<String> before =
        Optional.ofNullable(shared.getJsonObject(FILE)).map(old -> kind(MediaFile.of(old)));
    if (before.isPresent() && !before.get().equals(kind(file))) {
      Message why = Message.of("unsafe-file.other-kind", before.get(), file.mediaType());
      throw new InvalidInput(Problem.of("unsafe-file", StoreFile.UPLOADED, upload.name(), why));
    }
  }

  private static String kind(MediaFile file) {
    return file.mediaType().replaceAll("/.*", "");
  }
}
