package org.innoplaces.content.entry.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository.SlugClaim;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.Slugs;
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

  /**
   * The slug; call it under the publication lock.
   *
   * @param taken whether another entry has a slug in its time
   * @throws Conflict when the author chose a slug that another entry has
   */
  String choose(TypeSchema type, PublicationPlan.Text text, Predicate<SlugClaim> taken) {
    Revision revision = text.revision();
    if (Locales.SHARED.equals(revision.locale())) {
      return "";
    }
    if (revision.slug().isPresent()) {
      return chosen(type, text, taken);
    }
    String title =
        type.titleName().map(field -> text.merged().getString(field, "")).orElse(type.name());
    return free(type, text, Slugs.of(title), taken);
  }

  private static String chosen(
      TypeSchema type, PublicationPlan.Text text, Predicate<SlugClaim> taken) {
    String slug = text.revision().slug().orElseThrow();
    if (taken.test(claim(type, text, slug))) {
      String locale = text.revision().locale();
      throw new Conflict(Problem.of("slug-taken", Source.pointer("/slug"), slug, locale));
    }
    return slug;
  }

  private static String free(
      TypeSchema type, PublicationPlan.Text text, String wanted, Predicate<SlugClaim> taken) {
    String slug = wanted;
    for (int number = 2; taken.test(claim(type, text, slug)); number++) {
      slug = wanted + "-" + number;
    }
    return slug;
  }

  private static SlugClaim claim(TypeSchema type, PublicationPlan.Text text, String slug) {
    Revision revision = text.revision();
    return new SlugClaim(revision.entryId(), type.name(), revision.locale(), slug, text.window());
  }
}
