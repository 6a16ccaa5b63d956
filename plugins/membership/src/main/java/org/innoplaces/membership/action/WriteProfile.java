package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.action.CreateEntry;
import org.innoplaces.content.entry.action.PublishEntry;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Applicant;
import org.innoplaces.membership.Application;

/**
 * Writes the profile of a new member for the directory: a person, whom readers see where the
 * applicant agreed to that; without, it is a draft that only editors see. In the caller's
 * transaction.
 */
@ApplicationScoped
class WriteProfile {

  /** The question whose {@code yes} has the profile published. */
  static final String CONSENT = "directory";

  private static final String SHARED = "und";
  private static final String ROLE = "role";

  private final CreateEntry create;
  private final SaveDraft save;
  private final PublishEntry publish;
  private final Languages languages;

  protected WriteProfile() {
    this(null, null, null, null);
  }

  @Inject
  WriteProfile(CreateEntry create, SaveDraft save, PublishEntry publish, Languages languages) {
    this.create = create;
    this.save = save;
    this.publish = publish;
    this.languages = languages;
  }

  void write(Application accepted) {
    Answers answers = accepted.answers();
    UUID entry = create.create(Actor.SYSTEM, "person", Optional.empty()).id();
    save(entry, SHARED, person(accepted.applicant()));
    List<String> offered = languages.current().offered();
    offered.forEach(language -> save(entry, language, told(answers)));
    if (answers.of(CONSENT).equals("yes")) {
      Set<String> all = new HashSet<>(offered);
      all.add(SHARED);
      publish.publish(Actor.SYSTEM, entry, PublicationOrder.now(all));
    }
  }

  private static JsonObjectBuilder person(Applicant applicant) {
    JsonObjectBuilder person = JsonText.object().add("name", applicant.name());
    return applicant.organisation().isEmpty()
        ? person
        : person.add("organisation", applicant.organisation());
  }

  private static JsonObjectBuilder told(Answers answers) {
    String role = answers.of(ROLE);
    return role.isEmpty() ? JsonText.object() : JsonText.object().add(ROLE, role);
  }

  private void save(UUID entry, String locale, JsonObjectBuilder fields) {
    Draft draft = new Draft(0, fields.build(), Optional.empty(), Optional.empty());
    save.save(Actor.SYSTEM, entry, locale, draft);
  }
}
