package org.innoplaces.content.delivery.web;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.innoplaces.content.delivery.Epoch;
import org.innoplaces.http.PreparedAnswer;

/**
 * A prepared answer with what caches need to know: its entity tag, when anything published changed
 * last, and for how long it surely holds (RFC 9110 section 13, RFC 9111).
 */
record CachedResponse(PreparedAnswer answer, EntityTag tag, Date lastModified, int maxAge) {

  /** Somebody may publish at any moment: caches ask again after a minute even in a long epoch. */
  private static final long LONGEST_SECONDS = 60;

  static CachedResponse of(PreparedAnswer answer, Epoch epoch, Clock clock) {
    long left = Duration.between(clock.instant(), epoch.until()).toSeconds();
    Instant since = epoch.since().truncatedTo(ChronoUnit.SECONDS);
    return new CachedResponse(
        answer,
        new EntityTag(answer.etag()),
        Date.from(since),
        (int) Math.max(0, Math.min(LONGEST_SECONDS, left)));
  }

  /** With its length, which the answer to HEAD would lack. */
  private Response.ResponseBuilder whole() {
    byte[] body = answer.body();
    return Response.ok(body).header(HttpHeaders.CONTENT_LENGTH, body.length);
  }

  /** The whole answer, or 304 when the client has it already. */
  Response to(Request request) {
    Response.ResponseBuilder known = request.evaluatePreconditions(lastModified, tag);
    Response.ResponseBuilder response = known != null ? known : whole();
    CacheControl cacheControl = new CacheControl();
    cacheControl.setMaxAge(maxAge);
    cacheControl.setNoTransform(false);
    cacheControl.getCacheExtension().put("public", "");
    return response.cacheControl(cacheControl).tag(tag).lastModified(lastModified).build();
  }
}
