package org.innoplaces.content.exchange.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.Slugs;
import org.innoplaces.content.entry.Values;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.MediaFile;

/** Tells one text of an entry as a file of an export does. */
final class TellText {

  private final EntryTexts texts;
  private final Optional<TypeSchema> type;
  private final NameReferences names;
  private final ExportedFiles files;

  /**
   * For one entry.
   *
   * @param type empty when no plugin brings it any more
   */
  TellText(EntryTexts texts, Optional<TypeSchema> type, NameReferences names, ExportedFiles files) {
    this.texts = texts;
    this.type = type;
    this.names = names;
    this.files = files;
  }

  /**
   * A text.
   *
   * @param values with the slug where it has one
   * @param file the path of its bytes
   */
  record Told(JsonObject values, Optional<String> file) {}

  /** The newest text of a stream, under the address at which readers see it. */
  Told newest(String stream) {
    Revision head = texts.heads().get(stream);
    Optional<String> slug =
        texts.seen(stream).stream()
            .filter(seen -> isSame(seen.revision(), head))
            .findFirst()
            .map(this::slug)
            .orElseGet(head::slug);
    return told(head, slug);
  }

  Told version(Publication publication) {
    return told(publication.revision(), slug(publication));
  }

  private static boolean isSame(Revision one, Revision other) {
    return one.slug().equals(other.slug()) && one.data().equals(other.data());
  }

  private Told told(Revision revision, Optional<String> slug) {
    JsonObject data = revision.data();
    Optional<MediaFile> file = files.of(texts.entry().type(), data);
    JsonObject values = type.map(known -> names.named(known, data)).orElse(data);
    JsonObjectBuilder told = JsonText.object();
    slug.ifPresent(address -> told.add("slug", address));
    values.forEach(
        (name, value) -> {
          if (file.isEmpty() || !name.equals(ExportedFiles.FIELD)) {
            told.add(name, value);
          }
        });
    return new Told(told.build(), file.map(files::path));
  }

  /** The chosen address, or the one in use when the title would not give it again. */
  private Optional<String> slug(Publication publication) {
    Optional<String> chosen = publication.revision().slug();
    if (chosen.isPresent() || publication.locale().equals(Locales.SHARED)) {
      return chosen;
    }
    return Optional.of(publication.slug())
        .filter(slug -> !slug.isEmpty())
        .filter(slug -> !slug.equals(derived(publication)));
  }

  private String derived(Publication publication) {
    List<Publication> shared = texts.seen(Locales.SHARED);
    Optional<JsonObject> beside =
        shared.stream()
            .filter(seen -> !seen.from().isAfter(publication.from()))
            .reduce((earlier, later) -> later)
            .or(() -> shared.stream().findFirst())
            .map(seen -> seen.revision().data());
    JsonObject merged = Values.merge(beside, publication.revision().data());
    return type.flatMap(TypeSchema::titleName)
        .map(title -> Slugs.of(merged.getString(title, "")))
        .orElse("");
  }
}
