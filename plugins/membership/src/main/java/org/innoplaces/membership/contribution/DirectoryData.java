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
import java.util.stream.Collectors;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ForgetMembers;
import org.innoplaces.membership.action.ForgetProfile;
import org.innoplaces.membership.action.ForgetTestimonials;
import org.innoplaces.membership.belonging.Membership;
import org.innoplaces.membership.directory.MemberProfile;
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
 * Members: a person's profile and membership go as a whole, with what the site shows of them. When
 * somebody is a member no longer, they go when their time is over.
 */
@ApplicationScoped
class DirectoryData implements PersonalData {

  private static final String PROFILES = "membership_profile";
  private static final String TYPE = "membership-profile";
  private static final List<TextColumn> TEXTS =
      List.of(
          TextColumn.of(PROFILES, "fields", Kind.JSON, new Owner(TYPE, "account_id")),
          TextColumn.copies(PROFILES, "name", Kind.TEXT),
          TextColumn.copies(PROFILES, "public_words", Kind.TEXT),
          TextColumn.copies(PROFILES, "member_words", Kind.TEXT));

  private final ForgetProfile profiles;
  private final ForgetMembers members;
  private final ForgetTestimonials testimonials;
  private final StoredTexts texts;

  protected DirectoryData() {
    this(null, null, null, null);
  }

  @Inject
  DirectoryData(
      ForgetProfile profiles,
      ForgetMembers members,
      ForgetTestimonials testimonials,
      StoredTexts texts) {
    this.profiles = profiles;
    this.members = members;
    this.testimonials = testimonials;
    this.texts = texts;
  }

  @Override
  public Processing processing() {
    return new Processing(
        "membership.directory",
        LegalBasis.CONSENT,
        new Processing.Words(
            MembershipWords.of("privacy.directory.name"),
            MembershipWords.of("privacy.directory.purpose"),
            MembershipWords.of("privacy.directory.people"),
            MembershipWords.of("privacy.directory.data"),
            MembershipWords.of("privacy.directory.end")),
        Optional.empty());
  }

  @Override
  public Set<String> names(String email) {
    return profiles.of(email).stream()
        .map(MemberProfile::name)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    List<PersonalRecord> found = new ArrayList<>();
    Set<String> whole = new HashSet<>();
    for (MemberProfile profile : profiles.of(person.email())) {
      String subject = TYPE + "/" + profile.account();
      whole.add(subject);
      found.add(
          new PersonalRecord(
              subject,
              JsonText.object()
                  .add("fields", profile.fields().write())
                  .add("changedAt", profile.changedAt().toString())
                  .build()));
    }
    members.of(person.email()).map(DirectoryData::membership).ifPresent(found::add);
    texts.naming(TEXTS, person.mentions()).stream()
        .filter(naming -> !whole.contains(naming.subject()))
        .forEach(found::add);
    return found;
  }

  private static PersonalRecord membership(Membership membership) {
    return new PersonalRecord(
        "membership-member/" + membership.account(),
        JsonText.object()
            .add("since", membership.since().toString())
            .add("goodUntil", membership.goodUntil().toString())
            .add("askedAt", membership.toldAt().map(Object::toString).orElse(""))
            .add("endedAt", membership.lapsedAt().map(Object::toString).orElse(""))
            .build());
  }

  /** What is left where the account went first has no name and no address. */
  @Override
  public void erase(Person person) {
    // A text that names the person would hold the person on the site.
    testimonials.forget(person.email());
    profiles.forget(person.email());
    members.forget(person.email());
    texts.erase(TEXTS, person.mentions());
  }

  @Override
  public void texts(Consumer<String> reader) {
    texts.each(List.of(TextColumn.copies(PROFILES, "email", Kind.TEXT)), reader);
    texts.each(TEXTS, reader);
  }

  @Override
  public long due(Instant now) {
    return members.due(now);
  }

  @Override
  public void forget(Instant now) {
    members.forget(now);
  }
}
