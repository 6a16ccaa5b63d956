package org.innoplaces.webapp.desk.address;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
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
import org.innoplaces.desk.action.ReadDeskScreens;
import org.innoplaces.webapp.address.OwnForms;
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
  private final transient ReadDeskScreens screens;

  /** Found by the container, made by CDI. */
  @Inject
  public DeskFilter(
      DeskVisit visit,
      RequestActor actor,
      SessionSecret sessions,
      SiteAddress site,
      ReadDeskScreens screens) {
    this.visit = visit;
    this.actor = actor;
    this.sessions = sessions;
    this.site = site;
    this.screens = screens;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    DeskHeaders.set(response);
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Optional<DeskRoute> route = DeskRoute.of(steps(path));
    Optional<Account> account = actor.account();
    String token = sessions.of(request).map(FormToken::of).orElse("");
    route.ifPresent(known -> visit.at(known, path));
    visit.speaks(languages(request, account));
    account.ifPresent(known -> visit.by(known, token));
    if (route.isEmpty()) {
      refuse(DeskRefusal.noSuchPage(), request, response);
    } else if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST");
      refuse(DeskRefusal.wrongMethod(), request, response);
    } else {
      enter(route.get(), path, request, response);
    }
  }

  private void enter(
      DeskRoute route, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    boolean sent = request.getMethod().equals("POST");
    boolean unknown = actor.account().isEmpty() && !route.open();
    if (unknown && !sent) {
      response.sendRedirect(signIn(request, path));
    } else if (sent && !OwnForms.isFromHere(request, site)) {
      refuse(DeskRefusal.foreignForm(), request, response);
    } else if (sent && actor.account().isPresent() && isStale(route, request)) {
      // A form of our own from before the sender signed in again: shown once more, not done.
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      request.getRequestDispatcher(KEPT).forward(request, response);
    } else if (visit.isConfined() && !route.isWithoutFactor()) {
      response.sendRedirect(request.getContextPath() + "/desk/second-factor");
    } else {
      boolean kept = unknown && !route.asksItself();
      show(kept ? KEPT : route.view(), route, path, request, response);
    }
  }

  private void show(
      String view,
      DeskRoute route,
      String path,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (view.equals(DeskRoute.PREVIEW)) {
      PreviewRequest.describe(request, route);
    } else if (view.equals(DeskRoute.SITE)) {
      PreviewRequest.describeSite(request, route, path);
    }
    try {
      request.getRequestDispatcher(found(view, route)).forward(request, response);
    } catch (ServletException | RuntimeException failure) {
      Optional<DeskRefusal> refusal = DeskRefusal.of(failure, request.getMethod().equals("POST"));
      if (refusal.isEmpty() || response.isCommitted()) {
        throw failure;
      }
      response.resetBuffer();
      refuse(refusal.get(), request, response);
    }
  }

  private String found(String view, DeskRoute route) {
    return view.equals(route.view()) && route.isOfPlugin()
        ? screens.one(actor.get(), route.names().get(0)).view()
        : view;
  }

  /** Nothing that was sent is looked at any more. */
  private void refuse(DeskRefusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    visit.isRefused(refusal);
    response.setStatus(refusal.status());
    HttpServletRequest looking =
        new HttpServletRequestWrapper(request) {
          @Override
          public String getMethod() {
            return "GET";
          }
        };
    request.getRequestDispatcher("/screens/refused.xhtml").forward(looking, response);
  }

  private boolean isStale(DeskRoute route, HttpServletRequest request) {
    return !route.asksItself() && !visit.getFormToken().equals(request.getParameter("token"));
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
