package org.innoplaces.content.exchange.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.StoredTexts;
import org.innoplaces.privacy.TextColumn;
import org.innoplaces.privacy.TextColumn.Kind;
import org.innoplaces.privacy.TextColumn.Owner;
import org.innoplaces.privacy.extension.PersonalData;

/** What is kept for plugins that are away: nobody but them knows what it tells of people. */
@ApplicationScoped
class KeptRecordsData implements PersonalData {

  private static final List<TextColumn> TEXTS =
      List.of(TextColumn.of("kept_record", "record", Kind.JSON, new Owner("kept-record", "id")));

  private final StoredTexts texts;

  protected KeptRecordsData() {
    this(null);
  }

  @Inject
  KeptRecordsData(StoredTexts texts) {
    this.texts = texts;
  }

  @Override
  public Processing processing() {
    return Processing.of("content.records", LegalBasis.LEGITIMATE_INTERESTS, Optional.empty());
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
}
