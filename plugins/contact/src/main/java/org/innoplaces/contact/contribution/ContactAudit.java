package org.innoplaces.contact.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.innoplaces.audit.extension.AuditNames;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.problem.Message;

/** What we record in the audit log, in words. */
@ApplicationScoped
class ContactAudit implements AuditNames {

  private static final List<String> ACTIONS =
      List.of(
          "contact.answered",
          "contact.assigned",
          "contact.state-changed",
          "contact.noted",
          "contact.subject-added",
          "contact.subject-changed",
          "contact.exported",
          "contact.template-added",
          "contact.template-changed",
          "contact.template-removed");
  private static final List<String> SUBJECTS =
      List.of("contact-conversation", "contact-subject", "contact-inbox", "contact-template");

  @Override
  public Map<String, Message> actions() {
    return words(ACTIONS);
  }

  @Override
  public Map<String, Message> subjects() {
    return words(SUBJECTS);
  }

  private static Map<String, Message> words(List<String> names) {
    return names.stream()
        .collect(Collectors.toMap(Function.identity(), name -> ContactWords.of("audit." + name)));
  }
}
