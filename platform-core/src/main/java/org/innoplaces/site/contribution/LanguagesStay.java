package org.innoplaces.site.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.entry.extension.PublicationCheck;
import org.innoplaces.problem.Problem;
import org.innoplaces.site.action.KeepLanguages;

/** Keeps settings from readers that would take a language with published texts from them. */
@ApplicationScoped
class LanguagesStay implements PublicationCheck {

  private final KeepLanguages languages;

  protected LanguagesStay() {
    this(null);
  }

  @Inject
  LanguagesStay(KeepLanguages languages) {
    this.languages = languages;
  }

  @Override
  public List<Problem> problems(TextToPublish text) {
    return languages.problems(text);
  }
}
