package org.innoplaces.hello.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.innoplaces.hello.HelloWords;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.StoredTexts;
import org.innoplaces.privacy.TextColumn;
import org.innoplaces.privacy.TextColumn.Kind;
import org.innoplaces.privacy.TextColumn.Owner;
import org.innoplaces.privacy.extension.PersonalData;

/** Says that our table has names of people, and takes somebody's out. */
@ApplicationScoped
class HelloData implements PersonalData {

  private static final List<TextColumn> TEXTS =
      List.of(TextColumn.of("hello_wave", "name", Kind.TEXT, new Owner("hello-wave", "id")));

  private final StoredTexts texts;

  protected HelloData() {
    this(null);
  }

  @Inject
  HelloData(StoredTexts texts) {
    this.texts = texts;
  }

  @Override
  public Processing processing() {
    return new Processing(
        "hello.waves",
        LegalBasis.LEGITIMATE_INTERESTS,
        new Processing.Words(
            HelloWords.of("waves.name"),
            HelloWords.of("waves.purpose"),
            HelloWords.of("waves.people"),
            HelloWords.of("waves.data"),
            HelloWords.of("waves.end")),
        Optional.empty());
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
