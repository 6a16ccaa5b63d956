package org.innoplaces.webapp.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;

/**
 * What a provider says about itself, asked for when it is first needed and once an hour, and its
 * keys, asked for again when a token names one that is not among them. A provider that is away for
 * a while stays known. Safe for any thread.
 */
final class KnownProvider {

  static final int PATIENCE_MILLIS = 5_000;

  private static final System.Logger LOG = System.getLogger(KnownProvider.class.getName());
  private static final int LARGEST = 1_000_000;
  private static final Duration FRESH = Duration.ofHours(1);
  private static final long LEAST_BETWEEN_KEYS = 10_000;

  private final URI issuer;
  private final Clock clock;
  private volatile Known known;

  KnownProvider(URI issuer, Clock clock) {
    this.issuer = issuer;
    this.clock = clock;
  }

  /** What is known of it. */
  record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant at) {}

  /**
   * What it says.
   *
   * @throws SignInRefused when it never answered yet and does not answer now
   */
  Known get() {
    Known last = known;
    if (last != null && last.at().plus(FRESH).isAfter(clock.instant())) {
      return last;
    }
    try {
      known = ask();
    } catch (IOException | GeneralException | IllegalArgumentException problem) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The provider of sign-ins does not answer: {0}",
          problem.toString());
      if (last == null) {
        throw new SignInRefused(Reason.UNREACHABLE);
      }
    }
    return known;
  }

  private Known ask() throws IOException, GeneralException {
    OIDCProviderMetadata metadata =
        OIDCProviderMetadata.resolve(
            new Issuer(issuer),
            request -> {
              request.setConnectTimeout(PATIENCE_MILLIS);
              request.setReadTimeout(PATIENCE_MILLIS);
              request.setFollowRedirects(false);
            });
    if (metadata.getAuthorizationEndpointURI() == null
        || metadata.getTokenEndpointURI() == null
        || metadata.getJWKSetURI() == null) {
      throw new GeneralException("The provider does not name all of its endpoints");
    }
    DefaultResourceRetriever retriever =
        new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST);
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever)
            .cache(FRESH.toMillis(), PATIENCE_MILLIS)
            .rateLimited(LEAST_BETWEEN_KEYS)
            .build();
    return new Known(metadata, keys, clock.instant());
  }
}
