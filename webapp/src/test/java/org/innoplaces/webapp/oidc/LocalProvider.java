package org.innoplaces.webapp.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A provider that keeps the rules, but for what a test makes it do wrong. */
final class LocalProvider implements AutoCloseable {

  static final String CLIENT = "desk";
  static final String SECRET = "a secret of more than thirty-two characters";

  private final HttpServer server;
  private final Map<String, AuthenticationRequest> codes = new HashMap<>();
  private RSAKey key = newKey();
  private RSAKey signer = key;
  private UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
  private String signature = "RS256";
  private String userInfo = "{}";
  private boolean namesItself;

  LocalProvider() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.well-known/openid-configuration", exchange -> send(exchange, about()));
    server.createContext(
        "/keys", exchange -> send(exchange, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.createContext("/userinfo", exchange -> send(exchange, userInfo));
    server.start();
  }

  URI issuer() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Changes what the ID tokens say. */
  void claim(UnaryOperator<JWTClaimsSet.Builder> change) {
    claims = change;
  }

  /** {@code none}, {@code HS256} with the secret of the client, or {@code RS256}. */
  void signWith(String algorithm) {
    signature = algorithm;
  }

  /** From now on its tokens are signed by somebody who has no key among its own. */
  void signWithAForeignKey() {
    signer = newKey();
  }

  /** From now on it has another key, and says so. */
  void rotate() {
    key = newKey();
    signer = key;
  }

  void tellAboutTheUser(String json) {
    userInfo = json;
  }

  /** It promises to put its name into every answer (RFC 9207). */
  void promiseToNameItself() {
    namesItself = true;
  }

  /** What a browser brings back that was sent here and where somebody signed in. */
  String signIn(URI address) throws ParseException {
    AuthenticationRequest request = AuthenticationRequest.parse(address);
    String code = UUID.randomUUID().toString();
    codes.put(code, request);
    return "code=" + code + "&state=" + request.getState();
  }

  private void token(HttpExchange exchange) throws IOException {
    try {
      HTTPRequest received =
          new HTTPRequest(HTTPRequest.Method.POST, URI.create(issuer() + "/token"));
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> received.setHeader(name, values.get(0)));
      received.setBody(
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      TokenRequest request = TokenRequest.parse(received);
      AuthorizationCodeGrant grant = (AuthorizationCodeGrant) request.getAuthorizationGrant();
      AuthenticationRequest begun = codes.remove(grant.getAuthorizationCode().getValue());
      if (begun == null || !isRight(request, grant, begun)) {
        send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        return;
      }
      send(
          exchange,
          "{\"access_token\":\"access\",\"token_type\":\"Bearer\",\"id_token\":\""
              + idToken(begun)
              + "\"}");
    } catch (ParseException | JOSEException wrong) {
      send(exchange, 400, "{\"error\":\"invalid_request\"}");
    }
  }

  private static boolean isRight(
      TokenRequest request, AuthorizationCodeGrant grant, AuthenticationRequest begun) {
    var method = begun.getCodeChallengeMethod();
    return method.getValue().equals("S256")
        && grant.getCodeVerifier() != null
        && CodeChallenge.compute(method, grant.getCodeVerifier()).equals(begun.getCodeChallenge())
        && grant.getRedirectionURI().equals(begun.getRedirectionURI())
        && request.getClientAuthentication() instanceof ClientSecretBasic shown
        && shown.getClientSecret().getValue().equals(SECRET);
  }

  private String idToken(AuthenticationRequest begun) throws JOSEException {
    Instant now = Instant.now();
    JWTClaimsSet said =
        claims
            .apply(
                new JWTClaimsSet.Builder()
                    .issuer(issuer().toString())
                    .subject("s-1")
                    .audience(CLIENT)
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(60)))
                    .claim("nonce", begun.getNonce().getValue())
                    .claim("email", "editor@lab.example")
                    .claim("email_verified", true)
                    .claim("name", "Soizic")
                    .claim("locale", "fr"))
            .build();
    if (signature.equals("none")) {
      return new PlainJWT(said).serialize();
    }
    JWSAlgorithm algorithm = JWSAlgorithm.parse(signature);
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(algorithm).keyID(signer.getKeyID()).build(), said);
    token.sign(
        algorithm.equals(JWSAlgorithm.HS256) ? new MACSigner(SECRET) : new RSASSASigner(signer));
    return token.serialize();
  }

  private String about() {
    return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/keys","userinfo_endpoint":"%1$s/userinfo",
         "authorization_response_iss_parameter_supported":%2$s,
         "response_types_supported":["code"],"subject_types_supported":["public"],
         "id_token_signing_alg_values_supported":["RS256"]}
        """
        .formatted(issuer(), namesItself);
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void send(HttpExchange exchange, String json) throws IOException {
    send(exchange, 200, json);
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
