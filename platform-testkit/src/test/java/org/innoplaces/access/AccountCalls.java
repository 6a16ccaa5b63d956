package org.innoplaces.access;

import static org.innoplaces.access.Call.QUERY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.innoplaces.access.Call.Body;
import org.innoplaces.access.action.ReadPermissions;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountQuery;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.Grant;
import org.innoplaces.account.Role;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.ChangeRole;
import org.innoplaces.account.action.ChangeSecondFactor;
import org.innoplaces.account.action.InviteAccount;
import org.innoplaces.account.action.IssueToken;
import org.innoplaces.account.action.ReadAccounts;
import org.innoplaces.account.action.SignOut;
import org.innoplaces.account.action.UnlinkIdentity;
import org.innoplaces.audit.AuditFilter;
import org.innoplaces.audit.AuditFormat;
import org.innoplaces.audit.AuditQuery;
import org.innoplaces.audit.action.ExportAudit;
import org.innoplaces.audit.action.ReadAudit;
import org.innoplaces.audit.action.VerifyAudit;

/** What is done to accounts, roles, tokens and the audit log. */
final class AccountCalls {

  private final CallTable table;

  AccountCalls(CallTable table) {
    this.table = table;
  }

  void accounts() {
    Account account = account();
    UUID id = account.id();
    List<Permission> read = table.needs("account", "read");
    table.add(
        read,
        ReadAccounts.class,
        "accounts",
        (a, who) -> a.accounts(who, new AccountQuery("", "", 0, 5)),
        "AccountResource.list",
        QUERY);
    table.desk(read, ReadAccounts.class, "sessions", (a, who) -> a.sessions(who, id));
    table.add(
        read,
        ReadAccounts.class,
        "account",
        (a, who) -> a.account(who, id),
        "AccountResource.account",
        id.toString());
    changeAccounts(account);
    List<Permission> manage = table.needs("account", "manage");
    table.desk(
        manage,
        ChangeAccount.class,
        "describe",
        (a, who) -> a.describe(who, id, Optional.empty(), before -> before));
    table.desk(manage, UnlinkIdentity.class, "isLinked", (a, who) -> a.isLinked(who, id));
    table.desk(manage, UnlinkIdentity.class, "unlink", (a, who) -> a.unlink(who, id));
  }

  private void changeAccounts(Account account) {
    UUID id = account.id();
    List<Permission> manage = table.needs("account", "manage");
    table.add(
        manage,
        ChangeAccount.class,
        "create",
        (a, who) -> a.create(who, wanted()),
        "AccountResource.create",
        new Body(
            "{'data':{'type':'accounts','attributes':{'name':'A','email':'zz@lab.example'}}}"));
    table.add(
        manage,
        ChangeAccount.class,
        "change",
        (a, who) -> a.change(who, id, wanted()),
        "AccountResource.change",
        id.toString(),
        "\"" + account.stamped().stamp().value() + "\"",
        new Body("{'data':{'type':'accounts','attributes':{'name':'A'}}}"));
    deed(
        ChangeAccount.class,
        "disable",
        (a, who) -> a.disable(who, id, Optional.empty()),
        "disable",
        id);
    deed(
        ChangeAccount.class,
        "enable",
        (a, who) -> a.enable(who, id, Optional.empty()),
        "enable",
        id);
    deed(SignOut.class, "everywhere", (a, who) -> a.everywhere(who, id), "signOut", id);
    deed(InviteAccount.class, "invite", (a, who) -> a.invite(who, id), "link", id);
    deed(ChangeSecondFactor.class, "dropOf", (a, who) -> a.dropOf(who, id), "dropFactor", id);
  }

  private <A> void deed(
      Class<A> action, String method, BiConsumer<A, Actor> desk, String resource, UUID id) {
    table.add(
        table.needs("account", "manage"),
        action,
        method,
        desk,
        "AccountResource." + resource,
        id.toString());
  }

  private Account account() {
    return table.platform().get(ChangeAccount.class).create(Actor.SYSTEM, wanted());
  }

  private static ChangeAccount.Wanted wanted() {
    return new ChangeAccount.Wanted("c" + UUID.randomUUID() + "@lab.example", "C", "fr", Set.of());
  }

  void permissions() {
    table.add(
        table.needs("role", "read"),
        ReadPermissions.class,
        "names",
        (a, who) -> a.names(who),
        "PermissionsResource.list",
        QUERY);
    table.add(
        table.needs("role", "read"),
        ReadPermissions.class,
        "suggested",
        (a, who) -> a.suggested(who),
        "");
  }

  void roles() {
    ChangeRole.Wanted nothing = new ChangeRole.Wanted(Optional.of("R"), false, Set.of());
    String name = "r" + UUID.randomUUID().toString().substring(0, 8);
    Role role = table.platform().get(ChangeRole.class).create(Actor.SYSTEM, name, nothing);
    table.add(
        table.needs("role", "read"),
        ReadAccounts.class,
        "roles",
        (a, who) -> a.roles(who),
        "RoleResource.list",
        QUERY);
    table.add(
        table.needs("role", "read"),
        ReadAccounts.class,
        "role",
        (a, who) -> a.role(who, name),
        "RoleResource.role",
        name);
    changeRoles(role);
  }

  private void changeRoles(Role role) {
    ChangeRole.Wanted nothing = new ChangeRole.Wanted(Optional.of("R"), false, Set.of());
    String name = role.name();
    String tag = "\"" + role.stamped().stamp().value() + "\"";
    List<Permission> manage = table.needs("role", "manage");
    table.add(
        manage,
        ChangeRole.class,
        "create",
        (a, who) -> a.create(who, "zz-new", nothing),
        "RoleResource.create",
        new Body("{'data':{'type':'roles','id':'zz-new'}}"));
    table.add(
        manage,
        ChangeRole.class,
        "change",
        (a, who) -> a.change(who, name, role.stamped().stamp(), before -> nothing),
        "RoleResource.change",
        name,
        tag,
        new Body("{'data':{'type':'roles'}}"));
    table.add(
        manage,
        ChangeRole.class,
        "remove",
        (a, who) -> a.remove(who, name, Optional.of(role.stamped().stamp())),
        "RoleResource.remove",
        name,
        tag);
  }

  void tokens() {
    Account owner = account();
    ApiToken.Order order =
        new ApiToken.Order("N", Set.of(Grant.parse("manage:token")), Optional.empty());
    UUID token =
        table.platform().get(IssueToken.class).issue(Actor.SYSTEM, owner.id(), order).token().id();
    List<Permission> manage = table.needs("token", "manage");
    table.add(
        table.needs("token", "read"),
        ReadAccounts.class,
        "tokens",
        (a, who) -> a.tokens(who),
        "TokenResource.list",
        QUERY);
    table.add(
        table.needs("token", "read"),
        ReadAccounts.class,
        "token",
        (a, who) -> a.token(who, token),
        "TokenResource.token",
        token.toString());
    table.add(
        manage,
        IssueToken.class,
        "issue",
        (a, who) -> a.issue(who, order),
        "TokenResource.create",
        new Body("{'data':{'type':'tokens','attributes':{'name':'N','scope':['manage:token']}}}"));
    table.add(
        manage,
        IssueToken.class,
        "revoke",
        (a, who) -> a.revoke(who, token),
        "TokenResource.revoke",
        token.toString());
  }

  void audit() {
    List<Permission> read = table.needs("audit", "read");
    table.add(
        read,
        ReadAudit.class,
        "read",
        (a, who) -> a.read(who, new AuditQuery(AuditFilter.ALL, 1, 5)),
        "AuditResource.list",
        QUERY);
    table.add(
        read,
        ExportAudit.class,
        "export",
        (a, who) -> a.export(who, AuditFilter.ALL, AuditFormat.CSV),
        "AuditResource.export",
        QUERY);
    table.add(
        read,
        VerifyAudit.class,
        "verify",
        (a, who) -> a.verify(who),
        "AuditResource.verification",
        QUERY);
  }
}
