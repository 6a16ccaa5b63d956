package org.innoplaces.content.delivery.extension;

import java.util.Map;
import org.innoplaces.content.delivery.Document;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Adds links to resources of the delivery API, beside the link to themselves.
 *
 * <p>A CDI bean, asked for every document that goes into an answer, on the reader's thread without
 * a transaction; the answer is kept as long as nothing that is published changes, so a link must
 * follow from the document alone and cost no query. It cannot veto; when it fails, its links are
 * missing. Where two modules use one name, the one whose class name comes first is heard.
 */
@ExtensionPoint(since = "0.1")
public interface ResourceLinks {

  /**
   * The links of a document.
   *
   * @return addresses by the name of their relation, relative to the site or absolute; empty for
   *     documents that the module has nothing to say about
   */
  Map<String, String> of(Document document);
}
