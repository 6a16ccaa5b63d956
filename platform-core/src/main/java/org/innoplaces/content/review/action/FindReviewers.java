package org.innoplaces.content.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.Grant;
import org.innoplaces.content.review.Reviewer;

/**
 * Finds who can be asked for a review: the people whose roles let them publish. Permission {@code
 * edit} on the type; tells names only. One statement.
 */
@ApplicationScoped
public class FindReviewers {

  private static final String PUBLISH = "publish";

  private final AccountRepository accounts;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected FindReviewers() {
    this(null, null);
  }

  @Inject
  FindReviewers(AccountRepository accounts, CheckAccess access) {
    this.accounts = accounts;
    this.access = access;
  }

  /** By name, with the actor when that is one of them. */
  @Transactional
  public List<Reviewer> find(Actor actor, String type) {
    access.require(actor, new Permission("edit", type));
    return accounts.withOneOf(List.of(PUBLISH, Grant.ANY), List.of(type, Grant.ANY)).stream()
        .map(FindReviewers::reviewer)
        .toList();
  }

  private static Reviewer reviewer(Account account) {
    return new Reviewer(account.subject(), account.name());
  }
}
