package org.innoplaces.webapp.desk.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.innoplaces.account.Browser;
import org.innoplaces.account.ProviderIdentity;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;
import org.innoplaces.account.action.SignInByProvider;
import org.innoplaces.webapp.desk.address.InsideSite;
import org.innoplaces.webapp.oidc.Journey;
import org.innoplaces.webapp.oidc.JourneyCookie;
import org.innoplaces.webapp.oidc.Provider;
import org.innoplaces.webapp.security.SessionSecret;

/** Where the provider of sign-ins sends the browser back to. */
@WebServlet("/screens/provider-return")
public class ProviderReturn extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Provider provider;
  private final transient JourneyCookie journeys;
  private final transient SignInByProvider signIn;
  private final transient SessionSecret sessions;

  /** Found by the container, made by CDI. */
  @Inject
  public ProviderReturn(
      Provider provider, JourneyCookie journeys, SignInByProvider signIn, SessionSecret sessions) {
    this.provider = provider;
    this.journeys = journeys;
    this.signIn = signIn;
    this.sessions = sessions;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Journey> journey = journeys.of(request);
    String to = InsideSite.of(journey.map(Journey::to));
    try {
      Journey known = journey.orElseThrow(() -> new SignInRefused(Reason.STRANGE));
      ProviderIdentity person = provider.identify(known, request.getQueryString());
      Browser browser = new Browser(request.getRemoteAddr(), request.getHeader("User-Agent"));
      Optional<Secret> session = signIn.signIn(person, known.attempt(), browser);
      if (session.isEmpty()) {
        // The cookie stays: the code of the second factor is asked for in its name.
        response.sendRedirect(request.getContextPath() + "/desk/sign-in/code");
        return;
      }
      journeys.take(response);
      sessions.give(response, session.get());
      response.sendRedirect(request.getContextPath() + to);
    } catch (SignInRefused refused) {
      journeys.take(response);
      response.sendRedirect(ProviderRefusal.path(request, refused, to));
    }
  }
}
