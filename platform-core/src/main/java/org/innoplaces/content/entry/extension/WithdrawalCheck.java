package org.innoplaces.content.entry.extension;

import java.util.List;
import org.innoplaces.content.entry.Withdrawal;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.problem.Problem;

/**
 * Looks at what is about to be taken from readers, and may veto.
 *
 * <p>A CDI bean, asked when an entry is unpublished, trashed or published with an end, and when a
 * release is undone that brought it. Called on the editor's thread in the transaction that does it,
 * under the lock that orders all publications and before anything is changed: read what is needed
 * and write nothing. All checks are asked and all their problems told together; one that fails is
 * logged and counts as content.
 */
@ExtensionPoint(since = "0.1")
public interface WithdrawalCheck {

  /**
   * What speaks against it.
   *
   * @return empty to let it pass
   */
  List<Problem> problems(Withdrawal withdrawal);
}
