package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.innoplaces.media.MediaAddress;
import org.innoplaces.media.Medium;
import org.innoplaces.media.action.CheckSeen;

/**
 * Where a page finds its pictures: for readers where everybody does, in a preview elsewhere as long
 * as readers do not get them.
 */
@RequestScoped
public class PictureAddresses {

  private final CheckSeen check;
  private final Map<Medium, Boolean> seen = new HashMap<>();
  private String drafts;

  /** For CDI proxies. */
  protected PictureAddresses() {
    this(null);
  }

  @Inject
  PictureAddresses(CheckSeen check) {
    this.check = check;
  }

  /**
   * Makes the page a preview.
   *
   * @param root where those who look at it get files that are not published
   */
  void drafts(String root) {
    drafts = root;
  }

  /** Where the page finds a file of a medium. */
  String of(Medium medium, MediaAddress address) {
    return drafts == null || seen.computeIfAbsent(medium, check::isSeen)
        ? address.toString()
        : drafts + address.toString().substring("/media".length());
  }
}
