package org.innoplaces.membership.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ChangeProfile;
import org.innoplaces.membership.directory.Audience;
import org.innoplaces.membership.directory.OwnProfile;
import org.innoplaces.membership.directory.ProfileField;
import org.innoplaces.membership.directory.ProfileFields;
import org.innoplaces.membership.directory.Told;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;
import org.innoplaces.site.SiteForm;

/**
 * Lets members say what stands of them in the directory: {@code #{ownProfile.…}} in {@code
 * site/members/entry.xhtml}.
 */
@Named("ownProfile")
@RequestScoped
public class OwnProfilePage {

  private final SiteForm form;
  private final CurrentActor current;
  private final ChangeProfile profiles;
  private final TypedForm typed;
  private OwnProfile opened;

  /** For CDI proxies. */
  protected OwnProfilePage() {
    this(null, null, null);
  }

  /** Reads this form. */
  @Inject
  public OwnProfilePage(SiteForm form, CurrentActor current, ChangeProfile profiles) {
    this.form = form;
    this.current = current;
    this.profiles = profiles;
    this.typed = new TypedForm(form);
  }

  /**
   * Opens the profile and does what was sent; asked first.
   *
   * @param name the last part of the address
   * @return whether there is such a page
   */
  public boolean open(String name) {
    if (!name.equals(MembershipPlugin.OWN)) {
      return form.succeeds(
          () -> {
            throw new NotFound(MembershipWords.wrong("no-page"));
          });
    }
    if (form.isSent() && typed.succeeds(this::change)) {
      form.go(
          "/" + form.locale().toLanguageTag() + "/" + MembershipPlugin.MEMBERS + "/me?done=yes");
    }
    return true;
  }

  private void change() {
    try {
      profiles.change(current.get(), typed.number("seen"), sent());
    } catch (NotSignedIn over) {
      throw new InvalidInput(MembershipWords.wrong("signed-out"));
    }
  }

  /** Whether the reader may say something: members may. */
  public boolean isMember() {
    if (opened == null) {
      try {
        opened = profiles.open(current.get());
      } catch (NotSignedIn stranger) {
        return false;
      }
    }
    return true;
  }

  /** Whether what was typed is to be shown, though nobody is signed in any more. */
  public boolean isKept() {
    return form.isSent();
  }

  /** Whether the reader has signed in. */
  public boolean isKnown() {
    return !current.get().equals(Actor.ANONYMOUS);
  }

  /** Whether it was just saved. */
  public boolean isDone() {
    return !form.isSent() && form.value("done").isPresent();
  }

  /** The version that the form starts from. */
  public int getSeen() {
    return form.isSent() || !isMember() ? typed.number("seen") : opened.version();
  }

  /** Whether a text of the site names the member. */
  public boolean isNamed() {
    return isMember() && opened.published();
  }

  /** The fields, with what was typed last. */
  public List<ProfileLine> getLines() {
    return Arrays.stream(ProfileField.values())
        .map(
            field ->
                new ProfileLine(
                    field,
                    form.locale(),
                    form.isSent() ? told(field) : opened.fields().of(field),
                    problem(field)))
        .toList();
  }

  private String problem(ProfileField field) {
    return typed.problems().stream()
        .filter(one -> isAbout(one, field))
        .map(one -> one.text(form.locale()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isAbout(Problem problem, ProfileField field) {
    return problem.source() != null && problem.source().value().equals("/answers/" + field.token());
  }

  /** What is wrong beside the fields. */
  public List<String> getGeneral() {
    return typed.problems().stream()
        .filter(one -> Arrays.stream(ProfileField.values()).noneMatch(f -> isAbout(one, f)))
        .map(one -> one.text(form.locale()))
        .toList();
  }

  private ProfileFields sent() {
    Map<ProfileField, Told> told = new EnumMap<>(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      told.put(field, told(field));
    }
    return new ProfileFields(told);
  }

  /** As it was sent: what is empty keeps who was to see it. */
  private Told told(ProfileField field) {
    Audience audience =
        form.value("s-" + field.token()).flatMap(Audience::of).orElse(Audience.NOBODY);
    return new Told(form.value("t-" + field.token()).orElse(""), audience);
  }
}
