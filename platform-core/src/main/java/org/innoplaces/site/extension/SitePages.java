package org.innoplaces.site.extension;

import java.util.List;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.site.SitePage;

/**
 * Adds pages to the public site under addresses of their own.
 *
 * <p>A CDI bean, asked once, when the first page is read, on the thread of that request and without
 * a transaction. What it throws leaves its pages out. Of two pages of one name the second is left
 * out; the order does not matter.
 */
@ExtensionPoint(since = "0.1")
public interface SitePages {

  /** The pages; never null. */
  List<SitePage> pages();
}
