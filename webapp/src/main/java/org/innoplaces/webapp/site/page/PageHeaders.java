package org.innoplaces.webapp.site.page;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The response headers that keep a page to itself: nothing from elsewhere, nothing to elsewhere.
 */
final class PageHeaders {

  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "script-src 'self'",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  private PageHeaders() {}

  /** For everything that goes out: a browser takes it for what it says it is. */
  static void everywhere(HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
  }

  /** For pages. */
  static void onPages(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-cache");
  }

  /** For pages that are not the same for everybody. */
  static void forOneReader(HttpServletResponse response) {
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Vary", "Cookie");
  }
}
