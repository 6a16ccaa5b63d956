package org.innoplaces.content.delivery.web;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.innoplaces.content.delivery.Epoch;
import org.innoplaces.http.PreparedAnswer;

/**
 * What caches need to know of an answer: when anything published changed last, and for how long it
 * surely holds (RFC 9110 section 8.8.2, RFC 9111).
 */
final class Freshness {

  /** Somebody may publish at any moment: caches ask again after a minute even in a long epoch. */
  private static final long LONGEST_SECONDS = 60;

  private Freshness() {}

  static Response of(PreparedAnswer answer, Epoch epoch, Clock clock) {
    long left = Duration.between(clock.instant(), epoch.until()).toSeconds();
    CacheControl cacheControl = new CacheControl();
    cacheControl.setMaxAge((int) Math.max(0, Math.min(LONGEST_SECONDS, left)));
    cacheControl.setNoTransform(false);
    cacheControl.getCacheExtension().put("public", "");
    return Response.ok(answer)
        .cacheControl(cacheControl)
        .lastModified(Date.from(epoch.since().truncatedTo(ChronoUnit.SECONDS)))
        .build();
  }
}
