package org.innoplaces.webapp.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.innoplaces.account.ProviderIdentity;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;
import org.innoplaces.webapp.address.SiteAddress;

/** The provider of sign-ins that the operator chose, or none. */
@ApplicationScoped
public class Provider {

  private static final System.Logger LOG = System.getLogger(Provider.class.getName());
  private static final String RETURN = "/desk/sign-in/provider/return";

  private final Optional<OidcClient> client;
  private final SiteAddress site;
  private final Optional<KnownProvider> known;

  /** For CDI proxies. */
  protected Provider() {
    this.client = Optional.empty();
    this.site = null;
    this.known = Optional.empty();
  }

  /** Reads the settings; one that cannot be taken is named. */
  @Inject
  public Provider(SiteAddress site, Clock clock) {
    this(OidcSettings.current().client(), site, clock);
  }

  Provider(Optional<OidcClient> client, SiteAddress site, Clock clock) {
    this.client = client;
    this.site = site;
    this.known = client.map(chosen -> new KnownProvider(chosen.issuer(), clock));
  }

  /** Whether there is one. */
  public boolean isOffered() {
    return client.isPresent();
  }

  /** What people call it; empty when there is none. */
  public String label() {
    return client.map(OidcClient::label).orElse("");
  }

  /**
   * Where the browser goes now.
   *
   * @throws SignInRefused when the provider does not answer
   */
  public URI address(Journey journey) {
    OidcClient chosen = client.orElseThrow(() -> new SignInRefused(Reason.STRANGE));
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, Scope.parse(chosen.scopes()), new ClientID(chosen.id()), redirect())
        .endpointURI(provider().get().metadata().getAuthorizationEndpointURI())
        .state(new State(journey.state()))
        .nonce(new Nonce(journey.nonce()))
        .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * Who has come back.
   *
   * @param query what the provider put into the address
   * @throws SignInRefused for anything that is not exactly as it must be
   */
  public ProviderIdentity identify(Journey journey, String query) {
    OidcClient chosen = client.orElseThrow(() -> new SignInRefused(Reason.STRANGE));
    AuthorizationResponse answer = parsed(query);
    if (answer.getState() == null || !answer.getState().equals(new State(journey.state()))) {
      throw new SignInRefused(Reason.STRANGE);
    }
    KnownProvider.Known there = provider().get();
    refuseMixUp(answer, there, chosen);
    if (!answer.indicatesSuccess()) {
      throw refused(answer);
    }
    CodeExchange exchange = new CodeExchange(chosen, there, redirect());
    return exchange.identify(answer.toSuccessResponse().getAuthorizationCode(), journey);
  }

  private AuthorizationResponse parsed(String query) {
    try {
      return AuthorizationResponse.parse(URI.create(redirect() + "?" + query));
    } catch (ParseException | IllegalArgumentException malformed) {
      throw new SignInRefused(Reason.STRANGE);
    }
  }

  /** RFC 9207: an answer that names another provider, or none where it must, is not for us. */
  private static void refuseMixUp(
      AuthorizationResponse answer, KnownProvider.Known there, OidcClient chosen) {
    boolean wrong =
        answer.getIssuer() == null
            ? there.metadata().supportsAuthorizationResponseIssuerParam()
            : !answer.getIssuer().getValue().equals(chosen.issuer().toString());
    if (wrong) {
      LOG.log(System.Logger.Level.WARNING, "A sign-in was answered by another issuer");
      throw new SignInRefused(Reason.UNTRUSTED);
    }
  }

  private static SignInRefused refused(AuthorizationResponse answer) {
    String code = String.valueOf(answer.toErrorResponse().getErrorObject().getCode());
    if (code.equals("access_denied")) {
      return new SignInRefused(Reason.CANCELLED);
    }
    LOG.log(
        System.Logger.Level.WARNING,
        "The provider refused a sign-in: {0}",
        code.replaceAll("[^a-z_]", "?"));
    return new SignInRefused(Reason.UNTRUSTED);
  }

  private KnownProvider provider() {
    return known.orElseThrow();
  }

  private URI redirect() {
    return URI.create(site.absolute(RETURN));
  }
}
