package org.innoplaces.content.schema.extension;

import java.util.Set;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Names the records of a module that declare content types, blocks or extensions of other modules'
 * types.
 *
 * <p>A CDI bean, asked once at start on the start thread without a transaction. A record that
 * breaks a rule sets its module aside; the order does not matter.
 */
@ExtensionPoint(since = "0.1")
public interface ContentRecords {

  /**
   * Records annotated with {@link org.innoplaces.content.ContentType}, {@link
   * org.innoplaces.content.BlockType} or {@link org.innoplaces.content.ContentExtension}.
   */
  Set<Class<? extends Record>> records();
}
