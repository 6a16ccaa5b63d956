package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.innoplaces.access.Actor;
import org.innoplaces.membership.directory.Audience;
import org.innoplaces.membership.directory.DirectoryLine;
import org.innoplaces.membership.directory.DirectoryPage;
import org.innoplaces.membership.directory.DirectoryQuery;
import org.innoplaces.membership.directory.ProfileRepository;

/** Reads the directory. Everybody may; members see what is for members. */
@ApplicationScoped
public class ReadDirectory {

  private final MemberAccess access;
  private final ProfileRepository profiles;

  /** For CDI proxies. */
  protected ReadDirectory() {
    this(null, null);
  }

  @Inject
  ReadDirectory(MemberAccess access, ProfileRepository profiles) {
    this.access = access;
    this.profiles = profiles;
  }

  /** Whether the actor belongs to us. */
  @Transactional
  public boolean isMember(Actor actor) {
    return access.member(actor).isPresent();
  }

  /**
   * A part of it, by name, with two statements however many there are.
   *
   * @param text stands in what the reader may see; empty for everybody
   */
  @Transactional
  public DirectoryPage page(Actor actor, String text, int first, int most) {
    Audience reader = access.member(actor).map(one -> Audience.MEMBERS).orElse(Audience.PUBLIC);
    DirectoryQuery query = new DirectoryQuery(reader, text, first, most);
    return new DirectoryPage(
        profiles.find(query).stream()
            .map(one -> new DirectoryLine(one.account(), one.fields().seenBy(reader)))
            .toList(),
        profiles.count(query));
  }
}
