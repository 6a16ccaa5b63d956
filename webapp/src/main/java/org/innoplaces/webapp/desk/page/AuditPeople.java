package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.account.AccountDescription;
import org.innoplaces.account.AccountQuery;
import org.innoplaces.account.action.ReadAccounts;

/** Finds whom somebody means who filters the audit log by a name or an address. */
@RequestScoped
class AuditPeople {

  /** As many as a filter can name. */
  private static final int MOST = 50;

  private final ReadAccounts accounts;
  private final CurrentActor actor;

  protected AuditPeople() {
    this(null, null);
  }

  @Inject
  AuditPeople(ReadAccounts accounts, CurrentActor actor) {
    this.accounts = accounts;
    this.actor = actor;
  }

  /**
   * The ids that a text stands for, with commas between them: an id stands for itself, and so does
   * what is nobody's name or address, and everything for those who may not read accounts.
   */
  String ids(String typed) {
    String text = typed.strip();
    if (text.isEmpty() || text.contains("/") || text.equals(Actor.SYSTEM.id())) {
      return text;
    }
    String found =
        people(text).stream()
            .map(account -> "account/" + account.id())
            .collect(Collectors.joining(","));
    return found.isEmpty() ? text : found;
  }

  private List<AccountDescription> people(String text) {
    try {
      return accounts.accounts(actor.get(), new AccountQuery(text, "", 0, MOST)).accounts();
    } catch (AccessDenied hidden) {
      return List.of();
    }
  }
}
