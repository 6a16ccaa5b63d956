package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.UnknownAccount;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;

/** What every action on accounts does around its own work: permission, lock, audit entry. */
@ApplicationScoped
class AccountActions {

  private final AccountRepository repository;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final Clock clock;

  protected AccountActions() {
    this(null, null, null, null);
  }

  @Inject
  AccountActions(AccountRepository repository, CheckAccess access, RecordAudit audit, Clock clock) {
    this.repository = repository;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  void require(Actor actor, String action, String type) {
    access.require(actor, new Permission(action, type));
  }

  /** The account, locked, after the permission was checked. */
  Account open(Actor actor, UUID id) {
    require(actor, "manage", "account");
    return lock(id);
  }

  Account lock(UUID id) {
    return repository.lock(id).orElseThrow(() -> new UnknownAccount("account", id));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  void done(Actor actor, String action, String subject) {
    done(actor, action, subject, "{}");
  }

  void done(Actor actor, String action, String subject, String detail) {
    audit.record(actor, new AuditFact(action, subject, detail));
  }
}
