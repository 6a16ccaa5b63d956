package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.Grant;
import org.innoplaces.contact.Colleague;
import org.innoplaces.contact.ContactPlugin;

/** Who may read the inbox, and who may answer. */
@ApplicationScoped
class InboxAccess {

  private static final Permission ANSWER = ContactPlugin.ANSWER;

  private final CheckAccess access;
  private final AccountRepository accounts;

  protected InboxAccess() {
    this(null, null);
  }

  @Inject
  InboxAccess(CheckAccess access, AccountRepository accounts) {
    this.access = access;
    this.accounts = accounts;
  }

  void requireReading(Actor actor) {
    access.require(actor, ContactPlugin.READ);
  }

  /** Whoever answers reads. */
  void requireAnswering(Actor actor) {
    requireReading(actor);
    access.require(actor, ANSWER);
  }

  /** Those who may answer, by name. */
  List<Colleague> colleagues() {
    List<String> actions = List.of(ANSWER.action(), Grant.ANY);
    return accounts.withOneOf(actions, List.of(ANSWER.type(), Grant.ANY)).stream()
        .filter(InboxAccess::mayAnswer)
        .map(account -> new Colleague(account.subject(), account.name()))
        .toList();
  }

  /** Who may answer every type of content may not answer here. */
  private static boolean mayAnswer(Account account) {
    return account.roles().stream()
        .flatMap(role -> role.grants().stream())
        .anyMatch(grant -> grant.gives(ANSWER));
  }
}
