package org.innoplaces.webapp.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.PersonClaims;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.innoplaces.account.ProviderIdentity;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;

/**
 * Gives a code back to the provider and believes what comes for it only when it is signed by one of
 * the provider's keys, for us, for this journey and now.
 */
final class CodeExchange {

  private static final System.Logger LOG = System.getLogger(CodeExchange.class.getName());

  private final OidcClient client;
  private final KnownProvider.Known provider;
  private final URI redirect;

  CodeExchange(OidcClient client, KnownProvider.Known provider, URI redirect) {
    this.client = client;
    this.provider = provider;
    this.redirect = redirect;
  }

  ProviderIdentity identify(AuthorizationCode code, Journey journey) {
    try {
      OIDCTokenResponse tokens = tokens(code, journey);
      IDTokenClaimsSet claims =
          validator().validate(tokens.getOIDCTokens().getIDToken(), new Nonce(journey.nonce()));
      return identity(claims, tokens.getOIDCTokens().getAccessToken());
    } catch (IOException | RemoteKeySourceException away) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The provider of sign-ins does not answer: {0}",
          away.toString());
      throw new SignInRefused(Reason.UNREACHABLE);
    } catch (ParseException | BadJOSEException | JOSEException | RuntimeException wrong) {
      // What was wrong is for the operator; tokens are in no such message.
      LOG.log(
          System.Logger.Level.WARNING,
          "The answer of the provider of sign-ins was refused: {0}",
          wrong.getMessage());
      throw new SignInRefused(Reason.UNTRUSTED);
    }
  }

  private OIDCTokenResponse tokens(AuthorizationCode code, Journey journey)
      throws IOException, ParseException {
    var grant = new AuthorizationCodeGrant(code, redirect, new CodeVerifier(journey.verifier()));
    URI endpoint = provider.metadata().getTokenEndpointURI();
    TokenRequest request =
        authentication()
            .map(shown -> new TokenRequest.Builder(endpoint, shown, grant))
            .orElseGet(() -> new TokenRequest.Builder(endpoint, new ClientID(client.id()), grant))
            .build();
    TokenResponse response = OIDCTokenResponseParser.parse(ours(request.toHTTPRequest()).send());
    if (!response.indicatesSuccess()) {
      throw new ParseException("error " + response.toErrorResponse().getErrorObject().getCode());
    }
    return (OIDCTokenResponse) response.toSuccessResponse();
  }

  private Optional<ClientAuthentication> authentication() {
    List<ClientAuthenticationMethod> methods =
        Optional.ofNullable(provider.metadata().getTokenEndpointAuthMethods()).orElse(List.of());
    boolean inTheForm =
        !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    ClientID id = new ClientID(client.id());
    return client
        .secret()
        .map(secret -> new com.nimbusds.oauth2.sdk.auth.Secret(secret.value()))
        .map(
            secret ->
                inTheForm ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret));
  }

  private IDTokenValidator validator() {
    return new IDTokenValidator(
        new Issuer(client.issuer()),
        new ClientID(client.id()),
        new JWSVerificationKeySelector<>(client.algorithms(), provider.keys()),
        null);
  }

  /** What the ID token does not tell is asked for; it must be about the same person. */
  private ProviderIdentity identity(IDTokenClaimsSet claims, AccessToken access)
      throws IOException, ParseException {
    URI endpoint = provider.metadata().getUserInfoEndpointURI();
    ClaimsSet told = claims;
    if (claims.getStringClaim(PersonClaims.EMAIL_CLAIM_NAME) == null && endpoint != null) {
      UserInfo more = userInfo(endpoint, access);
      if (!more.getSubject().equals(claims.getSubject())) {
        throw new ParseException("The user info is about somebody else");
      }
      told = more;
    }
    return new ProviderIdentity(
        client.issuer().toString(),
        claims.getSubject().getValue(),
        text(told, PersonClaims.EMAIL_CLAIM_NAME),
        isVerified(told),
        text(told, PersonClaims.NAME_CLAIM_NAME),
        text(told, PersonClaims.LOCALE_CLAIM_NAME));
  }

  private static UserInfo userInfo(URI endpoint, AccessToken access)
      throws IOException, ParseException {
    var response =
        UserInfoResponse.parse(ours(new UserInfoRequest(endpoint, access).toHTTPRequest()).send());
    if (!response.indicatesSuccess() || response.toSuccessResponse().getUserInfo() == null) {
      throw new ParseException("The user info is refused");
    }
    return response.toSuccessResponse().getUserInfo();
  }

  /** Some providers write it as a text. */
  private static boolean isVerified(ClaimsSet claims) {
    Object verified = claims.getClaim(PersonClaims.EMAIL_VERIFIED_CLAIM_NAME);
    return Boolean.TRUE.equals(verified) || "true".equals(verified);
  }

  private static String text(ClaimsSet claims, String name) {
    return Optional.ofNullable(claims.getStringClaim(name)).orElse("");
  }

  private static HTTPRequest ours(HTTPRequest request) {
    request.setConnectTimeout(KnownProvider.PATIENCE_MILLIS);
    request.setReadTimeout(KnownProvider.PATIENCE_MILLIS);
    request.setFollowRedirects(false);
    return request;
  }
}
