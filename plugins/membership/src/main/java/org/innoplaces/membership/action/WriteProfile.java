package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.innoplaces.account.Account;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Applicant;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.PhoneNumber;
import org.innoplaces.membership.directory.Audience;
import org.innoplaces.membership.directory.ProfileField;
import org.innoplaces.membership.directory.ProfileFields;
import org.innoplaces.membership.directory.Told;

/**
 * Writes the profile of a new member: name, organisation and role are public where the applicant
 * agreed to that; everything else is seen by nobody until the member decides. In the caller's
 * transaction.
 */
@ApplicationScoped
class WriteProfile {

  /** The question whose {@code yes} has the profile published. */
  static final String CONSENT = "directory";

  private static final String ROLE = "role";

  private final ChangeProfile profiles;

  protected WriteProfile() {
    this(null);
  }

  @Inject
  WriteProfile(ChangeProfile profiles) {
    this.profiles = profiles;
  }

  void write(Application accepted, Account account) {
    Applicant applicant = accepted.applicant();
    Answers answers = accepted.answers();
    Audience agreed = answers.of(CONSENT).equals("yes") ? Audience.PUBLIC : Audience.NOBODY;
    Map<ProfileField, Told> told = new EnumMap<>(ProfileField.class);
    told.put(ProfileField.NAME, new Told(applicant.name(), agreed));
    told.put(ProfileField.ORGANISATION, new Told(applicant.organisation(), agreed));
    told.put(ProfileField.ROLE, new Told(answers.of(ROLE), agreed));
    told.put(ProfileField.EMAIL, new Told(applicant.email(), Audience.NOBODY));
    String phone = applicant.phone().map(PhoneNumber::value).orElse("");
    told.put(ProfileField.PHONE, new Told(phone, Audience.NOBODY));
    profiles.begin(account, new ProfileFields(told));
  }
}
