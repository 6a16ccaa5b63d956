package org.innoplaces.site.extension;

import java.util.List;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.site.SiteFragment;

/**
 * Adds fragments to pages of others, at places that have a name.
 *
 * <p>A CDI bean, asked once, when the first page is shown, on the thread of that request and
 * without a transaction. Fragments of one place stand in the order of their beans' class names. A
 * fragment that fails while it is rendered is logged with its view and left out; the page is shown
 * without it.
 */
@ExtensionPoint(since = "0.1")
public interface SiteFragments {

  /** The fragments; never null. */
  List<SiteFragment> fragments();
}
