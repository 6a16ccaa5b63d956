package org.innoplaces.link.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.innoplaces.link.LinkRepository;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.StoredTexts;
import org.innoplaces.privacy.TextColumn;
import org.innoplaces.privacy.TextColumn.Kind;
import org.innoplaces.privacy.TextColumn.Owner;
import org.innoplaces.privacy.extension.PersonalData;

/** What one-time links are about: an id, or what the plugin that gave them wrote. */
@ApplicationScoped
class LinkData implements PersonalData {

  /** After their end; until then they say what became of them. */
  private static final Duration KEPT = Duration.ofDays(30);

  private static final List<TextColumn> TEXTS =
      List.of(TextColumn.of("deed_link", "subject", Kind.TEXT, new Owner("link", "purpose")));

  private final LinkRepository repository;
  private final StoredTexts texts;

  protected LinkData() {
    this(null, null);
  }

  @Inject
  LinkData(LinkRepository repository, StoredTexts texts) {
    this.repository = repository;
    this.texts = texts;
  }

  @Override
  public Processing processing() {
    return Processing.of("link.deed", LegalBasis.LEGITIMATE_INTERESTS, Optional.of(KEPT));
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

  @Override
  public long due(Instant now) {
    return repository.countEndedBefore(now.minus(KEPT));
  }

  @Override
  public void forget(Instant now) {
    repository.removeEndedBefore(now.minus(KEPT));
  }
}
