package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.action.CreateEntry;
import org.innoplaces.content.entry.action.PublishEntry;
import org.innoplaces.membership.directory.Audience;
import org.innoplaces.membership.directory.MemberProfile;
import org.innoplaces.membership.directory.ProfileField;

/**
 * Keeps the person among the contents of the site in step with what is public of a profile; what
 * editors wrote there besides stays, and what they put into the trash stays there. In the caller's
 * transaction, which has locked the contents.
 */
@ApplicationScoped
class ShowProfile {

  private final ContentRepository content;
  private final CreateEntry create;
  private final WritePerson write;
  private final PublishEntry publish;
  private final TakeFromSite take;
  private final Languages languages;

  protected ShowProfile() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ShowProfile(
      ContentRepository content,
      CreateEntry create,
      WritePerson write,
      PublishEntry publish,
      TakeFromSite take,
      Languages languages) {
    this.content = content;
    this.create = create;
    this.write = write;
    this.publish = publish;
    this.take = take;
    this.languages = languages;
  }

  /** Whether another text of the site names the person, who cannot be taken from it then. */
  boolean isNamed(MemberProfile profile) {
    return profile.entry().filter(take::isNamed).isPresent();
  }

  /**
   * Shows what is public now.
   *
   * @param before what was public before
   */
  void show(MemberProfile profile, Map<ProfileField, String> before) {
    Map<ProfileField, String> seen = profile.fields().seenBy(Audience.PUBLIC);
    if (seen.equals(before)) {
      return;
    }
    if (profile.entry().isEmpty()) {
      profile.isShownBy(create.create(Actor.SYSTEM, "person", Optional.empty()).id());
    }
    place(profile).ifPresent(entry -> show(profile, entry, before, seen));
  }

  private void show(
      MemberProfile profile,
      UUID entry,
      Map<ProfileField, String> before,
      Map<ProfileField, String> seen) {
    Set<String> offered = new HashSet<>(languages.current().offered());
    // A person without a name is none; whoever reads drafts may know that there is one.
    write.write(entry, offered, before, seen, profile.name());
    if (seen.isEmpty() && !isNamed(profile)) {
      take.hide(entry);
    } else {
      offered.add(Locales.SHARED);
      publish.publish(Actor.SYSTEM, entry, PublicationOrder.now(offered));
    }
  }

  /** Takes the whole from the site, whatever the profile says; a name that a text needs stays. */
  void hide(MemberProfile profile) {
    place(profile)
        .filter(take::isSeen)
        .ifPresent(
            entry -> show(profile, entry, profile.fields().seenBy(Audience.PUBLIC), Map.of()));
  }

  /** Removes the person, of whom nothing may stay; one whom a text names has lost the name. */
  void remove(MemberProfile profile) {
    if (!isNamed(profile)) {
      place(profile).ifPresent(take::remove);
    }
  }

  private Optional<UUID> place(MemberProfile profile) {
    return profile
        .entry()
        .flatMap(content::find)
        .filter(entry -> entry.trashedAt().isEmpty())
        .map(Entry::id);
  }
}
