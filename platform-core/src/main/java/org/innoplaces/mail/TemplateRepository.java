package org.innoplaces.mail;

import java.util.List;
import java.util.Optional;

/** The table of words that administrators gave mails. */
public interface TemplateRepository {

  /** The words of a mail in a language, if they were changed. */
  Optional<EditedTemplate> find(String template, String language);

  /** The ids of all that were changed, as {@code template/language}. */
  List<String> edited();

  /** Adds words. */
  void add(EditedTemplate words);

  /** Goes back to the mail's own. */
  void remove(EditedTemplate words);
}
