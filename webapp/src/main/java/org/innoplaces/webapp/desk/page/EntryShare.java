package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.delivery.PreviewLink;
import org.innoplaces.content.delivery.action.SharePreview;
import org.innoplaces.webapp.address.SiteAddress;

/** Links to the draft for people without an account: {@code #{share.…}}. */
@Named("share")
@RequestScoped
public class EntryShare {

  private static final int DAY = 24;

  private final EntryEditor editor;
  private final SharePreview share;
  private final CurrentActor actor;
  private final DeskReply reply;
  private final SiteAddress site;
  private String made;

  /** For CDI proxies. */
  protected EntryShare() {
    this(null, null, null, null, null);
  }

  @Inject
  EntryShare(
      EntryEditor editor,
      SharePreview share,
      CurrentActor actor,
      DeskReply reply,
      SiteAddress site) {
    this.editor = editor;
    this.share = share;
    this.actor = actor;
    this.reply = reply;
    this.site = site;
  }

  /** The links that are good now. */
  public List<PreviewLink> getLinks() {
    return editor.id().map(id -> share.links(actor.get(), id)).orElse(List.of());
  }

  /** The link that was just made; null when none was. It is shown once. */
  public String getMade() {
    return made;
  }

  /** The lives that can be chosen, in hours. */
  public List<Integer> getLives() {
    return List.of(1, DAY, 168);
  }

  void make(UUID entry) {
    List<String> lives = getLives().stream().map(String::valueOf).toList();
    int life = reply.choice("hours", lives).map(Integer::parseInt).orElse(DAY);
    made =
        site.absolute(
            "/preview/"
                + share
                    .share(actor.get(), entry, editor.getLanguage(), Duration.ofHours(life))
                    .secret()
                    .value());
  }

  void end(UUID entry, UUID link) {
    share.revoke(actor.get(), entry, link);
  }
}
