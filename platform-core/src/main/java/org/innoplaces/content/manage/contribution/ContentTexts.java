package org.innoplaces.content.manage.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.privacy.ErasureBegan;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.StoredTexts;
import org.innoplaces.privacy.TextColumn;
import org.innoplaces.privacy.TextColumn.Kind;
import org.innoplaces.privacy.TextColumn.Owner;
import org.innoplaces.privacy.extension.PersonalData;

/** The texts of the site with their history, and what people wrote about them. */
@ApplicationScoped
class ContentTexts implements PersonalData {

  private static final Owner ENTRY = new Owner("entry", "entry_id");
  private static final Owner UNSAVED = new Owner("unsaved", "id");
  private static final Owner VIEW = new Owner("view", "id");
  private static final List<TextColumn> TEXTS =
      List.of(
          TextColumn.of("entry", "entry_key", Kind.SLUG, new Owner("entry", "id")),
          TextColumn.of("revision", "data", Kind.JSON, ENTRY),
          TextColumn.of("revision", "note", Kind.TEXT, ENTRY),
          TextColumn.of("revision", "slug", Kind.SLUG, ENTRY),
          TextColumn.of("publication", "slug", Kind.SLUG, ENTRY),
          TextColumn.copies("release_former", "slug", Kind.SLUG),
          TextColumn.copies("field_value", "text_value", Kind.TEXT),
          TextColumn.copies("field_value", "sort_value", Kind.TEXT),
          TextColumn.copies("entry_head", "title", Kind.TEXT),
          TextColumn.copies("entry_head", "title_key", Kind.TEXT),
          TextColumn.copies("entry_head", "words", Kind.TEXT),
          TextColumn.of("entry_comment", "words", Kind.TEXT, ENTRY),
          TextColumn.of("entry_review", "note", Kind.TEXT, ENTRY),
          TextColumn.of("entry_review", "reason", Kind.TEXT, ENTRY),
          TextColumn.of("unsaved_text", "data", Kind.JSON, UNSAVED),
          TextColumn.of("unsaved_text", "shared_data", Kind.JSON, UNSAVED),
          TextColumn.of("unsaved_text", "note", Kind.TEXT, UNSAVED),
          TextColumn.copies("unsaved_text", "slug", Kind.SLUG),
          TextColumn.of("content_release", "name", Kind.TEXT, new Owner("release", "id")),
          TextColumn.of("saved_view", "name", Kind.UNIQUE, VIEW),
          TextColumn.of("saved_view", "parameters", Kind.JSON, VIEW));

  private final ContentRepository repository;
  private final StoredTexts texts;

  protected ContentTexts() {
    this(null, null);
  }

  @Inject
  ContentTexts(ContentRepository repository, StoredTexts texts) {
    this.repository = repository;
    this.texts = texts;
  }

  @Override
  public Processing processing() {
    return Processing.of("content.texts", LegalBasis.LEGITIMATE_INTERESTS, Optional.empty());
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    return texts.naming(TEXTS, person.mentions());
  }

  @Override
  public void erase(Person person) {
    texts.erase(TEXTS, person.mentions());
  }

  @Override
  public void texts(Consumer<String> reader) {
    texts.each(TEXTS, reader);
  }

  /** Everybody who changes content waits for this lock before any other. */
  void lock(@Observes ErasureBegan event) {
    repository.lockPublications();
  }
}
