package org.innoplaces.webapp.desk.address;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.account.Account;
import org.innoplaces.webapp.address.SiteAddress;
import org.innoplaces.webapp.security.RequestActor;
import org.innoplaces.webapp.security.SessionSecret;

/**
 * The door of the desk: finds the view of a path, sends who has not signed in to the sign-in, and
 * takes only forms that come from our own pages.
 */
@WebFilter("/desk/*")
public class DeskFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final String KEPT = "/screens/kept.xhtml";

  private final transient DeskVisit visit;
  private final transient RequestActor actor;
  private final transient SessionSecret sessions;
  private final transient SiteAddress site;

  /** Found by the container, made by CDI. */
  @Inject
  public DeskFilter(DeskVisit visit, RequestActor actor, SessionSecret sessions, SiteAddress site) {
    this.visit = visit;
    this.actor = actor;
    this.sessions = sessions;
    this.site = site;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    DeskHeaders.set(response);
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Optional<DeskRoute> route = DeskRoute.of(steps(path));
    if (route.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else {
      request.setCharacterEncoding(StandardCharsets.UTF_8.name());
      enter(route.get(), path, request, response);
    }
  }

  private void enter(
      DeskRoute route, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<Account> account = actor.account();
    String token = sessions.of(request).map(FormToken::of).orElse("");
    visit.at(route, path);
    visit.speaks(languages(request, account));
    account.ifPresent(known -> visit.by(known, token));
    boolean sent = request.getMethod().equals("POST");
    if (account.isEmpty() && !route.open() && !sent) {
      response.sendRedirect(signIn(request, path));
    } else if (sent && !OwnForms.isFromHere(request, site)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (sent && account.isPresent() && isStale(route, request, token)) {
      // A form of our own from before the sender signed in again: shown once more, not done.
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      request.getRequestDispatcher(KEPT).forward(request, response);
    } else {
      boolean kept = account.isEmpty() && !route.open() && !route.asksItself();
      String view = kept ? KEPT : route.view();
      if (view.equals(DeskRoute.PREVIEW)) {
        PreviewRequest.describe(request, route);
      } else if (view.equals(DeskRoute.SITE)) {
        PreviewRequest.describeSite(request, route, path);
      }
      request.getRequestDispatcher(view).forward(request, response);
    }
  }

  private static boolean isStale(DeskRoute route, HttpServletRequest request, String token) {
    return !route.asksItself() && !token.equals(request.getParameter("token"));
  }

  private static List<Locale> languages(HttpServletRequest request, Optional<Account> account) {
    return account
        .map(known -> List.of(Locale.forLanguageTag(known.locale())))
        .orElseGet(() -> Collections.list(request.getLocales()));
  }

  /**
   * Where one wanted to go is kept in the address; it is a path of the desk, never another site.
   */
  private static String signIn(HttpServletRequest request, String path) {
    String query = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    String there = URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    return request.getContextPath() + "/desk/sign-in?to=" + there;
  }

  private static List<String> steps(String path) {
    return Arrays.stream(path.substring("/desk".length()).split("/"))
        .filter(step -> !step.isEmpty())
        .toList();
  }
}
