package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.action.CreateEntry;
import org.innoplaces.membership.directory.MemberProfile;
import org.innoplaces.membership.directory.ProfileRepository;

/**
 * Finds the person of the site whom a text of a member can name. In the caller's transaction, which
 * has locked the contents.
 */
@ApplicationScoped
class NamePerson {

  private final ProfileRepository profiles;
  private final ChangeProfile change;
  private final ContentRepository content;
  private final CreateEntry create;
  private final WritePerson write;
  private final Languages languages;

  protected NamePerson() {
    this(null, null, null, null, null, null);
  }

  @Inject
  NamePerson(
      ProfileRepository profiles,
      ChangeProfile change,
      ContentRepository content,
      CreateEntry create,
      WritePerson write,
      Languages languages) {
    this.profiles = profiles;
    this.change = change;
    this.content = content;
    this.create = create;
    this.write = write;
    this.languages = languages;
  }

  /**
   * That of a member. Without one, a draft with the name alone is made, which editors publish;
   * empty when editors put it into the trash.
   */
  Optional<UUID> of(Account account) {
    MemberProfile profile = profiles.lock(account.id()).orElseGet(() -> change.begin(account));
    if (profile.entry().isEmpty()) {
      UUID made = create.create(Actor.SYSTEM, "person", Optional.empty()).id();
      profile.isShownBy(made);
      Set<String> offered = Set.copyOf(languages.current().offered());
      write.write(made, offered, Map.of(), Map.of(), profile.name());
    }
    return profile
        .entry()
        .flatMap(content::find)
        .filter(entry -> entry.trashedAt().isEmpty())
        .map(Entry::id);
  }
}
