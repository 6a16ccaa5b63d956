package org.innoplaces.settings.contribution;

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
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/**
 * What administrators set for plugins. An address in it cannot just go: the plugin needs another
 * one.
 */
@ApplicationScoped
class SettingsData implements PersonalData {

  private static final List<TextColumn> TEXTS =
      List.of(
          TextColumn.of(
              "plugin_setting", "data", Kind.JSON, new Owner("plugin-setting", "plugin")));

  private final StoredTexts texts;

  protected SettingsData() {
    this(null);
  }

  @Inject
  SettingsData(StoredTexts texts) {
    this.texts = texts;
  }

  @Override
  public Processing processing() {
    return Processing.of("settings.plugins", LegalBasis.LEGITIMATE_INTERESTS, Optional.empty());
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    return texts.naming(TEXTS, person.mentions());
  }

  @Override
  public void erase(Person person) {
    find(person).stream()
        .findFirst()
        .ifPresent(
            named -> {
              throw new Conflict(Problem.of("person-in-settings", null, named.subject()));
            });
  }

  @Override
  public void texts(Consumer<String> reader) {
    texts.each(TEXTS, reader);
  }
}
