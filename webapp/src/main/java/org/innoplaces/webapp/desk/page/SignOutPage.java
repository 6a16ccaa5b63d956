package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.innoplaces.account.action.SignOut;
import org.innoplaces.webapp.security.SessionSecret;

/** Signing out: {@code #{signOut.…}}. */
@Named("signOut")
@RequestScoped
public class SignOutPage {

  private final SignOut signOut;
  private final SessionSecret sessions;
  private final DeskReply reply;

  /** For CDI proxies. */
  protected SignOutPage() {
    this(null, null, null);
  }

  @Inject
  SignOutPage(SignOut signOut, SessionSecret sessions, DeskReply reply) {
    this.signOut = signOut;
    this.sessions = sessions;
    this.reply = reply;
  }

  /** Ends this session when a form asks for it; looking at the page does nothing. */
  public void leaveIfAsked() {
    if (!reply.isPost()) {
      return;
    }
    sessions.of(reply.request()).ifPresent(signOut::here);
    sessions.take(reply.response());
    reply.go("/desk/sign-in?done=signed-out");
  }
}
