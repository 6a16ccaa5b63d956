package org.innoplaces.webapp.desk.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.webapp.desk.address.InsideSite;
import org.innoplaces.webapp.oidc.Journey;
import org.innoplaces.webapp.oidc.JourneyCookie;
import org.innoplaces.webapp.oidc.Provider;

/**
 * Sends the browser to the provider of sign-ins. A link and no form, because our pages may not send
 * forms to other sites, not even by a detour.
 */
@WebServlet("/screens/provider")
public class ProviderStart extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Provider provider;
  private final transient JourneyCookie journeys;

  /** Found by the container, made by CDI. */
  @Inject
  public ProviderStart(Provider provider, JourneyCookie journeys) {
    this.provider = provider;
    this.journeys = journeys;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String to = InsideSite.of(Optional.ofNullable(request.getParameter("to")));
    Journey journey = Journey.start(to);
    if (!provider.isOffered()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      URI there = provider.address(journey);
      journeys.give(response, journey);
      response.sendRedirect(there.toString());
    } catch (SignInRefused refused) {
      response.sendRedirect(ProviderRefusal.path(request, refused, to));
    }
  }
}
