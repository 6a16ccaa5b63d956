package org.innoplaces.content.entry.extension;

import java.util.List;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.problem.Problem;

/**
 * Looks at a text before readers get it, and may veto.
 *
 * <p>A CDI bean, asked once for every language of an entry that is published or planned, and for
 * the languages that readers see already when the values for all languages change. Called on the
 * editor's thread in the transaction that publishes, under the lock that orders all publications:
 * read what is needed and write nothing. All checks are asked and all their problems told together;
 * one that fails is logged and counts as content.
 */
@ExtensionPoint(since = "0.1")
public interface PublicationCheck {

  /**
   * What is wrong with the text.
   *
   * @return problems whose sources are JSON pointers into the values; empty to let it pass
   */
  List<Problem> problems(TextToPublish text);
}
