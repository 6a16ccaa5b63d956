package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.ContentRepository.SlugClaim;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.Slugs;
import org.innoplaces.content.entry.Window;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Finds the slug of a publication: the one its author chose, or one made from the title, with a
 * number behind it when another entry has that one in the same time.
 */
@ApplicationScoped
class ChooseSlug {

  private final ContentRepository repository;

  protected ChooseSlug() {
    this(null);
  }

  @Inject
  ChooseSlug(ContentRepository repository) {
    this.repository = repository;
  }

  /**
   * The slug; call it under the publication lock.
   *
   * @param merged the revision's data with the shared values, where the title may stand
   * @throws Conflict when the author chose a slug that another entry has
   */
  String choose(TypeSchema type, Revision revision, JsonObject merged, Window window) {
    if (Locales.SHARED.equals(revision.locale())) {
      return "";
    }
    if (revision.slug().isPresent()) {
      return chosen(type, revision, window);
    }
    String title =
        type.title().map(field -> merged.getString(field.name(), "")).orElse(type.name());
    return free(type, revision, Slugs.of(title), window);
  }

  private String chosen(TypeSchema type, Revision revision, Window window) {
    String slug = revision.slug().orElseThrow();
    if (isTaken(type, revision, slug, window)) {
      throw new Conflict(
          Problem.of("slug-taken", Source.pointer("/slug"), slug, revision.locale()));
    }
    return slug;
  }

  private String free(TypeSchema type, Revision revision, String wanted, Window window) {
    String slug = wanted;
    for (int number = 2; isTaken(type, revision, slug, window); number++) {
      slug = wanted + "-" + number;
    }
    return slug;
  }

  private boolean isTaken(TypeSchema type, Revision revision, String slug, Window window) {
    return repository.isSlugTaken(
        new SlugClaim(revision.entryId(), type.name(), revision.locale(), slug, window));
  }
}
