package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.media.FoundFile;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.MediaStore;
import org.innoplaces.media.Medium;

/** Finds files that are published now, in whichever language; any thread, no transaction needed. */
@ApplicationScoped
public class FindPublishedFile {

  private static final System.Logger LOG = System.getLogger(FindPublishedFile.class.getName());

  private final ReadContent contents;
  private final Languages languages;
  private final MediaStore store;

  /** For CDI proxies. */
  protected FindPublishedFile() {
    this(null, null, null);
  }

  @Inject
  FindPublishedFile(ReadContent contents, Languages languages, MediaStore store) {
    this.contents = contents;
    this.languages = languages;
    this.store = store;
  }

  /** The original of an entry of type {@code media}; empty while it is not published. */
  public Optional<FoundFile> find(UUID id) {
    return medium(id).flatMap(this::file);
  }

  /** What is published about an entry of type {@code media}; empty while it is not. */
  Optional<Medium> medium(UUID id) {
    return languages.current().offered().stream()
        .flatMap(locale -> contents.find(ReadScope.now(locale), "media", id).stream())
        .findFirst()
        .flatMap(Medium::of);
  }

  private Optional<FoundFile> file(Medium medium) {
    MediaFile file = medium.file();
    var path = store.find(file.sha256());
    if (path.isEmpty()) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The file of media {0} is not in the media folder: {1}",
          medium.id(),
          file.sha256());
    }
    return path.map(found -> new FoundFile(file, medium.original(), found));
  }
}
