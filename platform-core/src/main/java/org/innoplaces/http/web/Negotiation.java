package org.innoplaces.http.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the two types of our answers a client gets (RFC 9110 section 12.5, JSON:API 1.1 section
 * 5.5.2).
 */
final class Negotiation {

  private static final List<MediaType> OFFERED =
      List.of(JsonApi.MEDIA_TYPE, MediaType.APPLICATION_JSON_TYPE);

  private Negotiation() {}

  /**
   * The type for the ranges given, those wanted most first; empty when none of ours is among them.
   *
   * <p>A reader who wants a page and takes anything gets the plain type, which browsers show.
   */
  static Optional<String> type(List<MediaType> accepted) {
    if (accepted.isEmpty()) {
      return Optional.of(JsonApi.TYPE);
    }
    boolean wantsPage = accepted.stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals);
    Comparator<MediaType> best = Comparator.comparingDouble(type -> quality(type, accepted));
    return OFFERED.stream()
        .filter(type -> quality(type, accepted) > 0)
        .max(wantsPage ? best.thenComparing(OFFERED::indexOf) : best.thenComparing(preferred()))
        .map(MediaType::toString);
  }

  private static Comparator<MediaType> preferred() {
    return Comparator.comparing(OFFERED::indexOf, Comparator.reverseOrder());
  }

  /** The quality of the most specific range that covers a type; 0 when none does. */
  private static double quality(MediaType type, List<MediaType> accepted) {
    return accepted.stream()
        .filter(range -> covers(range, type))
        .max(Comparator.comparingInt(Negotiation::precision))
        .map(Negotiation::quality)
        .orElse(0.0);
  }

  private static boolean covers(MediaType range, MediaType type) {
    return range.isCompatible(type) && (!JsonApi.isJsonApi(range) || JsonApi.isPlain(range));
  }

  private static int precision(MediaType range) {
    return (range.isWildcardType() ? 0 : 1) + (range.isWildcardSubtype() ? 0 : 1);
  }

  private static double quality(MediaType range) {
    String quality = range.getParameters().getOrDefault("q", "1");
    // Jersey gives the parameter in thousandths, as text, or as it was sent.
    return quality.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(quality) : 1;
  }

  /** Whether an answer may be sent compressed by gzip. */
  static boolean takesGzip(ContainerRequestContext request) {
    String accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
    if (accepted == null) {
      return false;
    }
    for (String coding : accepted.toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = coding.strip().split("\\s*;\\s*q\\s*=\\s*");
      if (parts[0].equals("gzip")) {
        return parts.length == 1 || !parts[1].matches("0(\\.0{0,3})?");
      }
    }
    return false;
  }
}
