package org.innoplaces.testkit.planted.drawers.contribution;

import org.innoplaces.testkit.planted.orderly.action.LendBook;

/** A contribution that uses the verb of another feature. */
class NosyContribution {

  String lend(LendBook lendBook) {
    return lendBook.lend().toString();
  }
}
