package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.innoplaces.account.Secret;
import org.innoplaces.link.DeedWords;
import org.innoplaces.link.action.FollowLink;
import org.innoplaces.problem.Message;

/** The page of a one-time link: {@code #{oneTimeLink.…}}. */
@Named("oneTimeLink")
@RequestScoped
public class FollowedLink {

  private final FollowLink follow;
  private final Visit visit;
  private final SiteReply reply;
  private DeedWords words;
  private Message done;
  private boolean asked;

  /** For CDI proxies. */
  protected FollowedLink() {
    this(null, null, null);
  }

  @Inject
  FollowedLink(FollowLink follow, Visit visit, SiteReply reply) {
    this.follow = follow;
    this.visit = visit;
    this.reply = reply;
  }

  /** What was done just now; null when nothing was. */
  public String getDone() {
    answer();
    return done == null ? null : done.in(reply.locale());
  }

  /** Whether it can be used. */
  public boolean isGood() {
    answer();
    return words != null;
  }

  /** The title of the page. */
  public String getTitle() {
    return isGood()
        ? words.title().in(reply.locale())
        : Message.of("link.title").in(reply.locale());
  }

  /** What will happen. */
  public String getText() {
    return words.text().in(reply.locale());
  }

  /** What one presses. */
  public String getButton() {
    return words.button().in(reply.locale());
  }

  /** Looks at the link first; only what is sent as a form uses it. */
  private void answer() {
    if (!asked) {
      asked = true;
      Secret secret = new Secret(visit.names().get(1));
      boolean good = reply.succeeds(() -> words = follow.look(secret));
      if (good && reply.isSent()) {
        reply.succeeds(() -> done = follow.follow(secret));
      }
    }
  }
}
