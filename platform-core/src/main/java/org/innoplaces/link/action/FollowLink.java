package org.innoplaces.link.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.innoplaces.account.Secret;
import org.innoplaces.link.DeedLink;
import org.innoplaces.link.DeedLink.State;
import org.innoplaces.link.DeedWords;
import org.innoplaces.link.LinkIsOver;
import org.innoplaces.link.LinkRepository;
import org.innoplaces.link.UnknownLink;
import org.innoplaces.link.extension.LinkDeed;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.problem.Message;

/** Looks at a one-time link, or does what it is for. Whoever has the link may. */
@ApplicationScoped
public class FollowLink {

  private final LinkRepository repository;
  private final Contributions<LinkDeed> deeds;
  private final Clock clock;

  /** For CDI proxies. */
  protected FollowLink() {
    this.repository = null;
    this.deeds = null;
    this.clock = null;
  }

  @Inject
  FollowLink(LinkRepository repository, @Any Instance<LinkDeed> deeds, Clock clock) {
    this.repository = repository;
    this.deeds = Contributions.of(deeds);
    this.clock = clock;
  }

  /**
   * What its page says; changes nothing.
   *
   * @throws UnknownLink when there is none, or nobody knows what it is for
   * @throws LinkIsOver when it was used or not used in time
   */
  @Transactional
  public DeedWords look(Secret secret) {
    DeedLink link = good(repository.find(secret.digest()));
    return deed(link).words(link.subject());
  }

  /**
   * Does what it is for, in the same transaction that uses it up.
   *
   * @return what was done
   * @throws UnknownLink when there is none, or nobody knows what it is for
   * @throws LinkIsOver when it was used or not used in time
   */
  @Transactional
  public Message follow(Secret secret) {
    DeedLink link = good(repository.lock(secret.digest()));
    link.use(clock.instant());
    return deed(link).act(link.subject());
  }

  private DeedLink good(Optional<DeedLink> found) {
    DeedLink link = found.orElseThrow(UnknownLink::new);
    State state = link.stateAt(clock.instant());
    if (state != State.GOOD) {
      throw new LinkIsOver(state);
    }
    return link;
  }

  private LinkDeed deed(DeedLink link) {
    return deeds
        .collect(
            deed -> deed.purpose().equals(link.purpose()) ? List.of(deed) : List.<LinkDeed>of())
        .stream()
        .flatMap(List::stream)
        .findFirst()
        .orElseThrow(UnknownLink::new);
  }
}
