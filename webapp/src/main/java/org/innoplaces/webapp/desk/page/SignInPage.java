package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.innoplaces.account.Browser;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;
import org.innoplaces.account.action.SignIn;
import org.innoplaces.webapp.desk.address.InsideSite;
import org.innoplaces.webapp.security.SessionSecret;

/** Signing in: {@code #{signIn.…}}. */
@Named("signIn")
@RequestScoped
public class SignInPage {

  private final SignIn signIn;
  private final SessionSecret sessions;
  private final DeskReply reply;
  private boolean codeNeeded;

  /** For CDI proxies. */
  protected SignInPage() {
    this(null, null, null);
  }

  @Inject
  SignInPage(SignIn signIn, SessionSecret sessions, DeskReply reply) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.reply = reply;
  }

  /** Signs in with what the form says. */
  public void enter() {
    HttpServletRequest request = reply.request();
    SignIn.Attempt attempt =
        new SignIn.Attempt(reply.text("email"), reply.text("password"), reply.text("code"));
    try {
      Browser browser = new Browser(request.getRemoteAddr(), request.getHeader("User-Agent"));
      Secret secret = signIn.signIn(attempt, browser);
      sessions.give(reply.response(), secret);
      reply.go(getTo());
    } catch (SignInRefused refused) {
      codeNeeded = refused.reason() == Reason.CODE_NEEDED || refused.reason() == Reason.CODE_WRONG;
      reply.tell(refused);
    }
  }

  /** Whether the form asks for the code of the second factor. */
  public boolean isCodeNeeded() {
    return codeNeeded;
  }

  /** Where to go then. */
  public String getTo() {
    return InsideSite.of(reply.parameter("to"));
  }

  /** What was typed. */
  public String getEmail() {
    return reply.text("email");
  }
}
