package org.innoplaces.account;

import java.util.List;

/**
 * Some accounts, by name.
 *
 * @param total how many there are on all pages
 */
public record AccountPage(List<AccountDescription> accounts, long total) {

  /** Keeps a copy. */
  public AccountPage {
    accounts = List.copyOf(accounts);
  }
}
