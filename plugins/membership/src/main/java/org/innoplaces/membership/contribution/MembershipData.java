package org.innoplaces.membership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationStep;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ForgetApplications;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.StoredTexts;
import org.innoplaces.privacy.TextColumn;
import org.innoplaces.privacy.TextColumn.Kind;
import org.innoplaces.privacy.TextColumn.Owner;
import org.innoplaces.privacy.extension.PersonalData;

/**
 * Applications: those of the person go as a whole, what others wrote loses the name. What was never
 * sent or confirmed, and what ended without a member, goes by itself when its time is over.
 */
@ApplicationScoped
class MembershipData implements PersonalData {

  private static final String APPLICATIONS = "membership_application";
  private static final String STEPS = "membership_step";
  private static final Owner APPLICATION = new Owner("membership-application", "id");
  private static final Owner STEP = new Owner("membership-step", "id");
  private static final List<TextColumn> TEXTS =
      List.of(
          TextColumn.of(APPLICATIONS, "applicant", Kind.TEXT, APPLICATION),
          TextColumn.of(APPLICATIONS, "organisation", Kind.TEXT, APPLICATION),
          TextColumn.copies(APPLICATIONS, "namesake", Kind.TEXT),
          TextColumn.of(APPLICATIONS, "answers", Kind.JSON, APPLICATION),
          TextColumn.of(APPLICATIONS, "asked", Kind.JSON, APPLICATION),
          TextColumn.of(STEPS, "reason", Kind.TEXT, STEP),
          TextColumn.of(STEPS, "message", Kind.TEXT, STEP),
          TextColumn.of(
              "membership_form", "definition", Kind.JSON, new Owner("membership-form", "version")));

  private final ApplicationRepository applications;
  private final ForgetApplications forget;
  private final StoredTexts texts;

  protected MembershipData() {
    this(null, null, null);
  }

  @Inject
  MembershipData(ApplicationRepository applications, ForgetApplications forget, StoredTexts texts) {
    this.applications = applications;
    this.forget = forget;
    this.texts = texts;
  }

  @Override
  public Processing processing() {
    return new Processing(
        "membership.applications",
        LegalBasis.CONTRACT,
        new Processing.Words(
            MembershipWords.of("privacy.name"),
            MembershipWords.of("privacy.purpose"),
            MembershipWords.of("privacy.people"),
            MembershipWords.of("privacy.data"),
            MembershipWords.of("privacy.end")),
        Optional.empty());
  }

  @Override
  public Set<String> names(String email) {
    return applications.names(email);
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    List<PersonalRecord> found = new ArrayList<>();
    Set<String> whole = new HashSet<>();
    for (Application application : applications.of(person.email())) {
      List<ApplicationStep> steps = applications.steps(application.id());
      steps.forEach(step -> whole.add("membership-step/" + step.id()));
      whole.add(application.reference());
      found.add(record(application, steps));
    }
    texts.naming(TEXTS, person.mentions()).stream()
        .filter(naming -> !whole.contains(naming.subject()))
        .forEach(found::add);
    return found;
  }

  /** With our reasons: they are about the person, too. Who of us decided is not. */
  private static PersonalRecord record(Application application, List<ApplicationStep> steps) {
    var made = JsonText.array();
    steps.forEach(
        step ->
            made.add(
                JsonText.object()
                    .add("state", step.to().token())
                    .add("at", step.madeAt().toString())
                    .add("reason", step.reason())
                    .add("message", step.message())));
    return new PersonalRecord(
        application.reference(),
        JsonText.object()
            .add("state", application.state().token())
            .add("locale", application.applicant().locale().toLanguageTag())
            .add("createdAt", application.createdAt().toString())
            .add("answers", application.answers().write())
            .add("asked", application.asked().write())
            .add("steps", made)
            .build());
  }

  @Override
  public void erase(Person person) {
    if (!person.email().isEmpty()) {
      applications.of(person.email()).forEach(applications::remove);
    }
    texts.erase(TEXTS, person.mentions());
  }

  @Override
  public void texts(Consumer<String> reader) {
    texts.each(List.of(TextColumn.copies(APPLICATIONS, "email", Kind.TEXT)), reader);
    texts.each(TEXTS, reader);
  }

  @Override
  public long due(Instant now) {
    return forget.due(now);
  }

  @Override
  public void forget(Instant now) {
    forget.forget(now);
  }
}
