package org.innoplaces.openapi.extension;

import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Describes the resources of a module in the document at {@code /api/openapi.json}.
 *
 * <p>A CDI bean, asked once, when the document is first read, on the reader's thread without a
 * transaction. What it says must hold until the next start. It cannot veto; when it fails, its
 * resources are missing from the document and nothing else. Two modules may describe parts of one
 * path, for example bodies of other types; of what both describe, the one whose class name comes
 * first is heard.
 *
 * <p>These components are always there: the schemas {@code jsonapi}, {@code error} and {@code
 * errors}, and the responses {@code bad-request}, {@code not-found} and {@code not-acceptable}. A
 * module names its own components after itself, for example {@code hello.greeting}.
 */
@ExtensionPoint(since = "0.1")
public interface OpenApiPaths {

  /** The paths of the module and the components that only they use; never null. */
  OpenApiPart describe();
}
