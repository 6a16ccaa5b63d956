package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.account.Account;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.directory.Audience;
import org.innoplaces.membership.directory.MemberProfile;
import org.innoplaces.membership.directory.OwnProfile;
import org.innoplaces.membership.directory.ProfileField;
import org.innoplaces.membership.directory.ProfileFields;
import org.innoplaces.membership.directory.ProfileRepository;
import org.innoplaces.membership.directory.Told;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;
import org.innoplaces.settings.action.CurrentSettings;

/** Lets members say what of them stands in the directory, and who sees it. Only their own. */
@ApplicationScoped
public class ChangeProfile {

  private final MemberAccess access;
  private final ProfileRepository profiles;
  private final ShowProfile show;
  private final ContentRepository content;
  private final CurrentSettings settings;
  private final Clock clock;

  /** For CDI proxies. */
  protected ChangeProfile() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ChangeProfile(
      MemberAccess access,
      ProfileRepository profiles,
      ShowProfile show,
      ContentRepository content,
      CurrentSettings settings,
      Clock clock) {
    this.access = access;
    this.profiles = profiles;
    this.show = show;
    this.content = content;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The profile as it is; before the first time, with what the account says, to nobody.
   *
   * @throws NotSignedIn when the actor is no member
   */
  @Transactional
  public OwnProfile open(Actor actor) {
    Account account = access.member(actor).orElseThrow(NotSignedIn::new);
    Optional<MemberProfile> profile = profiles.find(account.id());
    return profile
        .map(one -> new OwnProfile(one.version(), one.fields(), show.isNamed(one)))
        .orElseGet(() -> new OwnProfile(0, known(account), false));
  }

  private static ProfileFields known(Account account) {
    return new ProfileFields(
        Map.of(
            ProfileField.NAME, new Told(account.name(), Audience.NOBODY),
            ProfileField.EMAIL, new Told(account.email(), Audience.NOBODY)));
  }

  /**
   * Says this from now on; what is public goes to the site at once, and what is not leaves it.
   *
   * @param seen the version that the member started from
   * @throws NotSignedIn when the actor is no member
   * @throws InvalidInput when a text is missing, too long or of the wrong shape
   * @throws OutOfDate when it was changed meanwhile
   */
  @Transactional
  public void change(Actor actor, int seen, ProfileFields typed) {
    Account account = access.member(actor).orElseThrow(NotSignedIn::new);
    ProfileFields tidy = tidy(typed);
    // Before the profile: everybody who writes content takes this lock first.
    content.lockPublications();
    Optional<MemberProfile> before = profiles.lock(account.id());
    if (before.map(MemberProfile::version).orElse(0) != seen) {
      throw new OutOfDate(List.of(MembershipWords.wrong("meanwhile-profile")));
    }
    Map<ProfileField, String> shown =
        before.map(one -> one.fields().seenBy(Audience.PUBLIC)).orElse(Map.of());
    MemberProfile profile = before.orElseGet(() -> begun(account, tidy));
    before.ifPresent(one -> one.say(account.email(), tidy, clock.instant()));
    show.show(profile, shown);
  }

  private MemberProfile begun(Account account, ProfileFields fields) {
    MemberProfile profile =
        new MemberProfile(account.id(), account.email(), fields, clock.instant());
    profiles.add(profile);
    return profile;
  }

  /** The first profile of a new member, in the caller's transaction; one that is there stays. */
  void begin(Account account, ProfileFields fields) {
    UUID id = account.id();
    MemberProfile profile = profiles.lock(id).orElseGet(() -> begun(account, fields));
    show.show(profile, Map.of());
  }

  /** The first profile of a member who has said nothing yet: with the account's name, to nobody. */
  MemberProfile begin(Account account) {
    return begun(account, known(account));
  }

  private ProfileFields tidy(ProfileFields typed) {
    CheckAnswer check = new CheckAnswer(settings.of(MembershipSettings.class).callingCode());
    List<Problem> problems = new ArrayList<>();
    Map<ProfileField, Told> tidy = new EnumMap<>(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      Told told = typed.of(field);
      String text = check.tidy(field.question(), told.text(), problems);
      tidy.put(field, new Told(text, told.audience()));
    }
    String name = tidy.get(ProfileField.NAME).text();
    CheckAnswer.required(ProfileField.NAME.question(), name, problems);
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return new ProfileFields(tidy);
  }
}
