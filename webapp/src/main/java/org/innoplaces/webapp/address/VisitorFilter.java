package org.innoplaces.webapp.address;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/** Has everybody behind it see from where a visitor came, and not the operator's proxy. */
public class VisitorFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient KnownProxies proxies;

  /** Believes these proxies. */
  @Inject
  public VisitorFilter(KnownProxies proxies) {
    this.proxies = proxies;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String caller = request.getRemoteAddr();
    String visitor = caller == null ? null : proxies.visitor(caller, forwarded(request));
    chain.doFilter(
        visitor == null || visitor.equals(caller) ? request : new Visited(request, visitor),
        response);
  }

  /** Each proxy may have added a line of its own. */
  private static String forwarded(HttpServletRequest request) {
    String joined = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
    return joined.isEmpty() ? null : joined;
  }

  private static final class Visited extends HttpServletRequestWrapper {

    private final String visitor;

    Visited(HttpServletRequest request, String visitor) {
      super(request);
      this.visitor = visitor;
    }

    @Override
    public String getRemoteAddr() {
      return visitor;
    }
  }
}
