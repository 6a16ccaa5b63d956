package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap.SimpleEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Map.Entry;
import org.innoplaces.account.Browser;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;
import org.innoplaces.account.action.SignIn;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.address.FormToken;
import org.innoplaces.webapp.security.SessionSecret;

/**
 * A form that arrived after its session had ended: it is kept while its sender signs in again, and
 * then sent once more: {@code #{kept.…}}.
 */
@Named("kept")
@RequestScoped
public class KeptPage {

  private static final String OWN = "kept-";

  private final SignIn signIn;
  private final SessionSecret sessions;
  private final DeskReply reply;
  private final DeskVisit visit;
  private Secret session;
  private boolean asked;
  private boolean codeNeeded;

  /** For CDI proxies. */
  protected KeptPage() {
    this(null, null, null, null);
  }

  @Inject
  KeptPage(SignIn signIn, SessionSecret sessions, DeskReply reply, DeskVisit visit) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.reply = reply;
    this.visit = visit;
  }

  /**
   * Whether the sender has signed in again, here or in another window; the first question signs in,
   * when the form says how.
   */
  public boolean isEntered() {
    if (visit.getAccount() != null) {
      return true;
    }
    if (!asked && !reply.text(OWN + "enter").isEmpty()) {
      asked = true;
      enter();
    }
    return session != null;
  }

  private void enter() {
    try {
      session =
          signIn.signIn(
              new SignIn.Attempt(
                  reply.text(OWN + "email"),
                  reply.text(OWN + "password"),
                  reply.text(OWN + "code")),
              new Browser(
                  reply.request().getRemoteAddr(), reply.request().getHeader("User-Agent")));
      sessions.give(reply.response(), session);
    } catch (SignInRefused refused) {
      codeNeeded = refused.reason() == Reason.CODE_NEEDED || refused.reason() == Reason.CODE_WRONG;
      reply.tell(refused);
    }
  }

  /** Whether the account has a second factor whose code is asked for. */
  public boolean isCodeNeeded() {
    return codeNeeded;
  }

  /** What forms of the new session must hold. */
  public String getToken() {
    return session == null ? visit.getFormToken() : FormToken.of(session);
  }

  /** Everything that was sent, in order; not what this page itself asks for. */
  public List<Entry<String, String>> getValues() {
    return reply.request().getParameterMap().entrySet().stream()
        .filter(one -> !one.getKey().startsWith(OWN) && !one.getKey().equals("token"))
        .filter(one -> !one.getKey().equals("locale"))
        .flatMap(
            one ->
                Arrays.stream(one.getValue())
                    .<Entry<String, String>>map(value -> new SimpleEntry<>(one.getKey(), value)))
        .toList();
  }
}
