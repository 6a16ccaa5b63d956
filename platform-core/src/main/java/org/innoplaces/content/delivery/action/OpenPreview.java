package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.account.Secret;
import org.innoplaces.content.delivery.PreviewLink;
import org.innoplaces.content.delivery.PreviewLinks;
import org.innoplaces.content.delivery.SharedPreview;

/**
 * Shows what a link to a draft leads to. Needs no permission but the link; whether one never
 * existed, ended or was withdrawn looks alike.
 */
@ApplicationScoped
public class OpenPreview {

  private final PreviewLinks links;
  private final PreviewContent preview;
  private final Clock clock;

  /** For CDI proxies. */
  protected OpenPreview() {
    this(null, null, null);
  }

  @Inject
  OpenPreview(PreviewLinks links, PreviewContent preview, Clock clock) {
    this.links = links;
    this.preview = preview;
    this.clock = clock;
  }

  /** What the link shows; empty when it is not good, or its entry lies in the trash. */
  @Transactional
  public Optional<SharedPreview> open(Secret secret) {
    return links
        .byDigest(secret.digest())
        .filter(link -> link.isGoodAt(clock.instant()))
        .flatMap(this::shown);
  }

  /**
   * Whether the link is good and leads to a draft that uses a medium. Who has the link then may see
   * the medium, too, published or not.
   */
  @Transactional
  public boolean uses(Secret secret, UUID medium) {
    return links
        .byDigest(secret.digest())
        .filter(link -> link.isGoodAt(clock.instant()))
        .filter(link -> preview.isUsed(medium, link.target()))
        .isPresent();
  }

  private Optional<SharedPreview> shown(PreviewLink link) {
    return preview
        .pinned(link.target())
        .map(content -> new SharedPreview(link.target().locale(), content, link.expiresAt()));
  }
}
