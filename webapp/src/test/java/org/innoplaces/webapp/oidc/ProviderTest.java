package org.innoplaces.webapp.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.innoplaces.account.ProviderIdentity;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;
import org.innoplaces.webapp.address.SiteAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProviderTest {

  private final LocalProvider there = new LocalProvider();
  private final Provider provider = provider(there.issuer());
  private final Journey journey = Journey.start("/desk");

  ProviderTest() throws IOException {}

  @AfterEach
  void close() {
    there.close();
  }

  @Test
  void knowsWhoComesBack() throws ParseException {
    assertThat(comeBack())
        .isEqualTo(
            new ProviderIdentity(
                there.issuer().toString(), "s-1", "editor@lab.example", true, "Soizic", "fr"));
  }

  @Test
  void asksForACodeWithEverythingThatBindsItToThisBrowser() {
    String address = provider.address(journey).toString();

    assertThat(address)
        .startsWith(there.issuer() + "/authorize?")
        .contains("response_type=code", "code_challenge_method=S256", "scope=openid+email")
        .contains("state=" + journey.state(), "nonce=" + journey.nonce())
        .contains("redirect_uri=https%3A%2F%2Flab.example%2Fdesk%2Fsign-in%2Fprovider%2Freturn")
        .doesNotContain(journey.verifier(), journey.secret().value(), LocalProvider.SECRET);
  }

  @Test
  void refusesAnAnswerToAnotherBrowser() throws ParseException {
    String answer = there.signIn(provider.address(Journey.start("/desk")));

    assertRefused(Reason.STRANGE, answer);
    assertRefused(Reason.STRANGE, answer.replaceAll("&state=.*", ""));
    assertRefused(Reason.STRANGE, "");
  }

  @Test
  void refusesACodeThatWasStolenFromAnotherBrowser() throws ParseException {
    String stolen = there.signIn(provider.address(Journey.start("/desk")));

    assertRefused(Reason.UNTRUSTED, stolen.replaceAll("state=.*", "state=" + journey.state()));
  }

  @Test
  void refusesACodeThatWasUsed() throws ParseException {
    String answer = there.signIn(provider.address(journey));
    provider.identify(journey, answer);

    assertRefused(Reason.UNTRUSTED, answer);
  }

  @Test
  void refusesTokensForAnotherJourneyAnotherSiteOrFromAnotherIssuer() throws ParseException {
    assertRefusedWith(claims -> claims.claim("nonce", "another"));
    assertRefusedWith(claims -> claims.claim("nonce", null));
    assertRefusedWith(claims -> claims.audience("another"));
    assertRefusedWith(claims -> claims.issuer("https://elsewhere.example"));
    assertRefusedWith(claims -> claims.subject(null));
  }

  @Test
  void refusesTokensThatAreTooOldOrFromTheFuture() throws ParseException {
    Instant now = Instant.now();

    assertRefusedWith(claims -> claims.expirationTime(Date.from(now.minusSeconds(600))));
    assertRefusedWith(claims -> claims.issueTime(Date.from(now.plusSeconds(600))));
  }

  @Test
  void refusesTokensWithoutASignatureOrWithOneThatAnybodyCouldMake() throws ParseException {
    there.signWith("none");
    assertRefused(Reason.UNTRUSTED, there.signIn(provider.address(journey)));
    there.signWith("HS256");
    assertRefused(Reason.UNTRUSTED, there.signIn(provider.address(journey)));
    there.signWith("RS512");
    assertRefused(Reason.UNTRUSTED, there.signIn(provider.address(journey)));
    there.signWith("RS256");
    there.signWithAForeignKey();
    assertRefused(Reason.UNTRUSTED, there.signIn(provider.address(journey)));
  }

  @Test
  void learnsTheKeysOfAProviderThatChangesThem() throws ParseException {
    comeBack();
    there.rotate();

    assertThat(comeBack().subject()).isEqualTo("s-1");
  }

  @Test
  void asksForWhatTheTokenDoesNotTellAboutTheSamePersonOnly() throws ParseException {
    there.claim(claims -> claims.claim("email", null).claim("email_verified", null));
    there.tellAboutTheUser(
        "{\"sub\":\"s-1\",\"email\":\"asked@lab.example\",\"email_verified\":true}");
    assertThat(comeBack().email()).isEqualTo("asked@lab.example");

    there.tellAboutTheUser(
        "{\"sub\":\"s-2\",\"email\":\"asked@lab.example\",\"email_verified\":true}");
    assertRefused(Reason.UNTRUSTED, there.signIn(provider.address(journey)));
  }

  @Test
  void saysWhetherTheAddressIsVerified() throws ParseException {
    there.claim(claims -> claims.claim("email_verified", null));
    assertThat(comeBack().emailVerified()).isFalse();
    there.claim(claims -> claims.claim("email_verified", false));
    assertThat(comeBack().emailVerified()).isFalse();
    there.claim(claims -> claims.claim("email_verified", "true"));
    assertThat(comeBack().emailVerified()).isTrue();
  }

  @Test
  void refusesAnswersThatNameAnotherIssuerOrNoneWhereOneIsPromised() throws ParseException {
    String answer = there.signIn(provider.address(journey));
    assertRefused(Reason.UNTRUSTED, answer + "&iss=https%3A%2F%2Felsewhere.example");

    there.promiseToNameItself();
    Provider promised = provider(there.issuer());
    String unnamed = there.signIn(promised.address(journey));
    assertThatThrownBy(() -> promised.identify(journey, unnamed)).isInstanceOf(SignInRefused.class);
    assertThat(promised.identify(journey, unnamed + "&iss=" + there.issuer()).subject())
        .isEqualTo("s-1");
  }

  @Test
  void tellsAChangeOfMindFromARefusal() {
    provider.address(journey);

    assertRefused(Reason.CANCELLED, "error=access_denied&state=" + journey.state());
    assertRefused(Reason.UNTRUSTED, "error=server_error&state=" + journey.state());
    assertRefused(Reason.STRANGE, "error=access_denied&state=another");
  }

  @Test
  void saysThatAProviderIsAway() {
    URI address = there.issuer();
    Provider waiting = provider(address);
    there.close();
    assertThatThrownBy(() -> waiting.address(journey))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE));
  }

  @Test
  void refusesAProviderThatCallsItselfOtherwise() {
    Provider confused = provider(URI.create("http://localhost:" + there.issuer().getPort()));

    assertThatThrownBy(() -> confused.address(journey)).isInstanceOf(SignInRefused.class);
  }

  private void assertRefusedWith(UnaryOperator<JWTClaimsSet.Builder> claims) throws ParseException {
    there.claim(claims);
    assertRefused(Reason.UNTRUSTED, there.signIn(provider.address(journey)));
  }

  private void assertRefused(Reason reason, String answer) {
    assertThatThrownBy(() -> provider.identify(journey, answer))
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private ProviderIdentity comeBack() throws ParseException {
    return provider.identify(journey, there.signIn(provider.address(journey)));
  }

  private static Provider provider(URI issuer) {
    OidcClient client =
        new OidcClient(
            issuer,
            LocalProvider.CLIENT,
            Optional.of(new Secret(LocalProvider.SECRET)),
            "Lab",
            "openid email profile",
            Set.of(JWSAlgorithm.RS256));
    return new Provider(
        Optional.of(client), new SiteAddress("https://lab.example"), Clock.systemUTC());
  }
}
