package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.innoplaces.account.Browser;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;
import org.innoplaces.account.action.SignInByProvider;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.address.InsideSite;
import org.innoplaces.webapp.oidc.Journey;
import org.innoplaces.webapp.oidc.JourneyCookie;
import org.innoplaces.webapp.oidc.Provider;
import org.innoplaces.webapp.security.SessionSecret;

/** What the pages of the sign-in say about the provider: {@code #{provider.…}}. */
@Named("provider")
@RequestScoped
public class ProviderPage {

  private final Provider provider;
  private final JourneyCookie journeys;
  private final SignInByProvider signIn;
  private final SessionSecret sessions;
  private final DeskReply reply;
  private final DeskVisit visit;

  /** For CDI proxies. */
  protected ProviderPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ProviderPage(
      Provider provider,
      JourneyCookie journeys,
      SignInByProvider signIn,
      SessionSecret sessions,
      DeskReply reply,
      DeskVisit visit) {
    this.provider = provider;
    this.journeys = journeys;
    this.signIn = signIn;
    this.sessions = sessions;
    this.reply = reply;
    this.visit = visit;
  }

  /** Whether there is one. */
  public boolean isOffered() {
    return provider.isOffered();
  }

  /** What people call it. */
  public String getLabel() {
    return provider.label();
  }

  /** Where the way to it begins. */
  public String getPath() {
    String to = InsideSite.of(reply.parameter("to"));
    return "/desk/sign-in/provider?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }

  /** Why the sign-in was refused that somebody comes from; null when none was. */
  public String getRefusal() {
    return ProviderRefusal.reason(reply.parameter("refused"))
        .map(SignInRefused::new)
        .map(refused -> refused.problems().get(0).text(visit.getLocale()))
        .orElse(null);
  }

  /** Takes the code of the second factor. */
  public void enterCode() {
    HttpServletRequest request = reply.request();
    Optional<Journey> journey = journeys.of(request);
    try {
      Browser browser = new Browser(request.getRemoteAddr(), request.getHeader("User-Agent"));
      Secret attempt = journey.orElseThrow(() -> new SignInRefused(Reason.STRANGE)).attempt();
      Secret session = signIn.finish(attempt, reply.text("code"), browser);
      journeys.take(reply.response());
      sessions.give(reply.response(), session);
      reply.go(InsideSite.of(journey.map(Journey::to)));
    } catch (PlatformException refused) {
      reply.tell(refused);
    }
  }
}
