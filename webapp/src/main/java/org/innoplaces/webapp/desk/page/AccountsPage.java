package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.account.Account;
import org.innoplaces.account.UnknownAccount;
import org.innoplaces.account.action.ChangeAccount.Wanted;
import org.innoplaces.account.action.ReadAccounts;
import org.innoplaces.http.WrittenId;
import org.innoplaces.problem.Stamp;
import org.innoplaces.problem.Stamped;
import org.innoplaces.webapp.address.SiteAddress;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** The accounts: {@code #{accounts.…}}. */
@Named("accounts")
@RequestScoped
public class AccountsPage {

  private final ReadAccounts read;
  private final AccountWork work;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final SiteAddress site;
  private final Meanwhile meanwhile;
  private String link;

  /** For CDI proxies. */
  protected AccountsPage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  AccountsPage(
      ReadAccounts read,
      AccountWork work,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      SiteAddress site,
      Meanwhile meanwhile) {
    this.read = read;
    this.work = work;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.site = site;
    this.meanwhile = meanwhile;
  }

  /** All accounts. */
  public List<Account> getAll() {
    return read.accounts(actor.get());
  }

  /** How an account stands, in words. */
  public String stateOf(Account account) {
    ResourceBundle words =
        ResourceBundle.getBundle("org.innoplaces.webapp.desk.messages", visit.getLocale());
    if (account.disabledAt().isPresent()) {
      return words.getString("account.closed");
    }
    return words.getString(
        account.passwordHash().isPresent() ? "account.open" : "account.no-password");
  }

  /** Whether it is only being made. */
  public boolean isNew() {
    return visit.name(0).filter("new"::equals).isPresent();
  }

  /** The account of the page. */
  public Account getOne() {
    return read.account(actor.get(), id());
  }

  private UUID id() {
    String written = visit.name(0).orElse("");
    return WrittenId.read(written).orElseThrow(() -> new UnknownAccount("account", written));
  }

  /** What the form says, or else what is stored. */
  public Wanted getWanted() {
    if (reply.isPost()) {
      Wanted sent =
          new Wanted(reply.text("email"), reply.text("name"), reply.text("locale"), sentRoles());
      return meanwhile.isThere() ? kept(sent, Wanted.of(getOne())) : sent;
    }
    if (isNew()) {
      return new Wanted("", "", visit.getLanguage(), Set.of());
    }
    return Wanted.of(getOne());
  }

  private Wanted kept(Wanted sent, Wanted theirs) {
    Stamped all = sent.stamped();
    return new Wanted(
        meanwhile.keep("email", all, sent.email(), theirs.email()),
        meanwhile.keep("name", all, sent.name(), theirs.name()),
        meanwhile.keep("locale", all, sent.locale(), theirs.locale()),
        meanwhile.keep("roles", all, sent.roles(), theirs.roles()));
  }

  /** What the form starts from; empty for a new account. */
  public String getStamp() {
    return isNew() ? "" : meanwhile.stamp(getOne().stamped());
  }

  private Set<String> sentRoles() {
    String[] roles = reply.request().getParameterValues("roles");
    return roles == null ? Set.of() : Arrays.stream(roles).collect(Collectors.toSet());
  }

  /** The languages that the desk speaks. */
  public List<String> getLanguages() {
    return Account.LANGUAGES;
  }

  /** Makes or changes the account. */
  public void save() {
    if (isNew()) {
      reply.succeeds(
          () -> {
            Account account = work.change().create(actor.get(), getWanted());
            reply.go("/desk/accounts/" + account.id() + "?done=changed");
          });
    } else {
      changed(() -> work.change().change(actor.get(), id(), seen(), before -> getWanted()));
    }
  }

  /** Makes a link to choose a password, sends it by mail and shows it. */
  public void issueLink() {
    reply.succeeds(
        () ->
            link =
                site.absolute(
                    "/desk/link/" + work.invite().invite(actor.get(), id()).secret().value()));
  }

  /** The link that was just made; null when none was. */
  public String getLink() {
    return link;
  }

  /** Ends all sessions of the account. */
  public void signOut() {
    changed(() -> work.signOut().everywhere(actor.get(), id()));
  }

  /** Takes away the second factor of somebody who lost it. */
  public void dropFactor() {
    changed(() -> work.factors().dropOf(actor.get(), id()));
  }

  /** Whether the account is known to belong to somebody at a provider of sign-ins. */
  public boolean isLinked() {
    return !isNew() && work.identities().isLinked(actor.get(), id());
  }

  /** Forgets to whom it belongs there. */
  public void unlink() {
    changed(() -> work.identities().unlink(actor.get(), id()));
  }

  /** Closes the account, or opens it again. */
  public void toggle() {
    changed(
        () -> {
          if (getOne().disabledAt().isPresent()) {
            work.change().enable(actor.get(), id(), seen());
          } else {
            work.change().disable(actor.get(), id(), seen());
          }
        });
  }

  private Optional<Stamp> seen() {
    return Optional.of(meanwhile.startsFrom());
  }

  private void changed(Runnable deed) {
    reply.to("/desk/accounts/" + id(), "changed", deed);
  }
}
