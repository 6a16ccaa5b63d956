package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.ChangeSecondFactor;
import org.innoplaces.account.action.InviteAccount;
import org.innoplaces.account.action.SignOut;
import org.innoplaces.account.action.UnlinkIdentity;

/** The actions that the page of an account calls. */
@ApplicationScoped
public class AccountWork {

  private final ChangeAccount change;
  private final InviteAccount invite;
  private final SignOut signOut;
  private final ChangeSecondFactor factors;
  private final UnlinkIdentity identities;

  /** For CDI proxies. */
  protected AccountWork() {
    this(null, null, null, null, null);
  }

  @Inject
  AccountWork(
      ChangeAccount change,
      InviteAccount invite,
      SignOut signOut,
      ChangeSecondFactor factors,
      UnlinkIdentity identities) {
    this.change = change;
    this.invite = invite;
    this.signOut = signOut;
    this.factors = factors;
    this.identities = identities;
  }

  /** Creates and changes accounts. */
  public ChangeAccount change() {
    return change;
  }

  /** Makes links and sends them. */
  public InviteAccount invite() {
    return invite;
  }

  /** Ends sessions. */
  public SignOut signOut() {
    return signOut;
  }

  /** Sets and drops second factors. */
  public ChangeSecondFactor factors() {
    return factors;
  }

  /** Forgets who people are at a provider of sign-ins. */
  public UnlinkIdentity identities() {
    return identities;
  }
}
