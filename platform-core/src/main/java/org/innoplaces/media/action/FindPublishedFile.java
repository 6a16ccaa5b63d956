package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.media.MediaAddress;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.MediaStore;
import org.innoplaces.media.PublishedFile;

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
  public Optional<PublishedFile> find(UUID id) {
    return languages.current().offered().stream()
        .flatMap(locale -> contents.find(ReadScope.now(locale), "media", id).stream())
        .findFirst()
        .flatMap(this::file);
  }

  private Optional<PublishedFile> file(Content media) {
    return MediaAddress.of(media)
        .flatMap(address -> stored(address, described((Map<?, ?>) media.get("file"))));
  }

  private Optional<PublishedFile> stored(MediaAddress address, MediaFile file) {
    var path = store.find(file.sha256());
    if (path.isEmpty()) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The file of media {0} is not in the media folder: {1}",
          address.id(),
          file.sha256());
    }
    return path.map(found -> new PublishedFile(file, address, found));
  }

  private static MediaFile described(Map<?, ?> file) {
    return new MediaFile(
        (String) file.get("sha256"),
        (String) file.get("name"),
        (String) file.get("mediaType"),
        (Integer) file.get("size"),
        (Integer) file.get("width"),
        (Integer) file.get("height"));
  }
}
