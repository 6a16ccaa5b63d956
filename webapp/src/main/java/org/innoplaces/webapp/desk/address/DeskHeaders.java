package org.innoplaces.webapp.desk.address;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers of every page of the desk: nothing from elsewhere, kept by nobody, framed by us only.
 */
final class DeskHeaders {

  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src 'self'",
          "img-src 'self' data: blob:",
          "media-src 'self'",
          "font-src 'self'",
          "script-src 'self'",
          "connect-src 'self'",
          "frame-src 'self'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  private DeskHeaders() {}

  static void set(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("Cache-Control", "no-store");
    // A link of the desk may hold a secret.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("X-Robots-Tag", "noindex");
  }
}
