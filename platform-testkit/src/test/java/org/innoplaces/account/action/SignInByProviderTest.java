package org.innoplaces.account.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.IdentityRepository;
import org.innoplaces.account.ProviderIdentity;
import org.innoplaces.account.Role;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.SignInRefused.Reason;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class SignInByProviderTest {

  private static final String ISSUER = "https://id.example";

  private final TestPlatform platform;
  private final TestAccounts accounts;

  SignInByProviderTest(TestPlatform platform) {
    this.platform = platform;
    this.accounts = new TestAccounts(platform);
    platform.clock().advance(Duration.ofHours(1));
  }

  @Test
  void findsAnAccountByItsVerifiedAddressAndLaterOnlyByTheSubject() {
    Account account = accounts.with("editor");
    String subject = anything();

    assertThat(signIn(person(subject, account.email().toUpperCase(java.util.Locale.ROOT))))
        .contains(account.id());
    assertThat(signIn(person(subject, "moved-" + account.email()))).contains(account.id());
    assertThat(signIn(new ProviderIdentity(ISSUER, subject, "", false, "", "")))
        .contains(account.id());
  }

  @Test
  void givesAnAddressThatWasHandedOnToNobodyElse() {
    Account account = accounts.with("editor");
    signIn(person(anything(), account.email()));

    assertRefused(Reason.OTHER_IDENTITY, person(anything(), account.email()));
    platform.get(UnlinkIdentity.class).unlink(Actor.SYSTEM, account.id());
    assertThat(signIn(person(anything(), account.email()))).contains(account.id());
  }

  @Test
  void believesNoAddressThatTheProviderDoesNotVouchFor() {
    Account account = accounts.with("editor");

    assertRefused(
        Reason.UNVERIFIED,
        new ProviderIdentity(ISSUER, anything(), account.email(), false, "", ""));
    assertRefused(Reason.UNVERIFIED, person(anything(), "no address"));
  }

  @Test
  void keepsOutStrangersAndClosedAccounts() {
    Account account = accounts.with("editor");
    String subject = anything();
    signIn(person(subject, account.email()));
    platform.get(ChangeAccount.class).disable(Actor.SYSTEM, account.id(), Optional.empty());
    Account closedBefore = accounts.with("editor");
    platform.get(ChangeAccount.class).disable(Actor.SYSTEM, closedBefore.id(), Optional.empty());

    assertRefused(Reason.NO_ACCOUNT, person(subject, account.email()));
    assertRefused(Reason.NO_ACCOUNT, person(anything(), closedBefore.email()));
    assertRefused(Reason.NO_ACCOUNT, person(anything(), anything() + "@lab.example"));
  }

  @Test
  void givesAccountsToPeopleOfTheDomainsThatMayHaveThem() {
    AdmissionSettings open =
        new AdmissionSettings(Optional.of("author"), Set.of("lab.example"), false);
    String email = anything() + "@lab.example";

    platform.inTransaction(
        () -> admit(open).take(person(anything(), email), secret(), TestAccounts.BROWSER));
    Account made =
        platform.inTransaction(
            () -> {
              Account found =
                  platform.get(AccountRepository.class).findByEmail(email).orElseThrow();
              found.roles();
              return found;
            });

    assertThat(made.roles()).extracting(Role::name).containsExactly("author");
    assertThat(made.name()).isEqualTo("Soizic");
    assertThatThrownBy(
            () ->
                platform.inTransaction(
                    () ->
                        admit(open)
                            .take(
                                person(anything(), anything() + "@lab.example.evil.example"),
                                secret(),
                                TestAccounts.BROWSER)))
        .isInstanceOf(SignInRefused.class);
  }

  @Test
  void takesAnAnswerOnce() {
    Account account = accounts.with("editor");
    ProviderIdentity person = person(anything(), account.email());
    Secret attempt = secret();
    SignInByProvider signIn = platform.get(SignInByProvider.class);
    signIn.signIn(person, attempt, TestAccounts.BROWSER);

    assertThatThrownBy(() -> signIn.signIn(person, attempt, TestAccounts.BROWSER))
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.USED));
  }

  @Test
  void asksForTheSecondFactorOfTheAccountUnlessTheProviderIsTrustedWithIt() {
    Account account = accounts.with("editor");
    ProviderIdentity person = person(anything(), account.email());
    SecondFactors factors = new SecondFactors(platform);
    String factor = factors.set(account);
    SignInByProvider signIn = platform.get(SignInByProvider.class);
    Secret attempt = secret();

    assertThat(signIn.signIn(person, attempt, TestAccounts.BROWSER)).isEmpty();
    assertThatThrownBy(() -> signIn.finish(attempt, "000000", TestAccounts.BROWSER))
        .isInstanceOf(SignInRefused.class);
    assertThat(signIn.finish(attempt, factors.code(factor), TestAccounts.BROWSER)).isNotNull();
    platform.clock().advance(Duration.ofMinutes(2));
    assertThatThrownBy(() -> signIn.finish(attempt, factors.code(factor), TestAccounts.BROWSER))
        .isInstanceOf(SignInRefused.class);

    AdmissionSettings trusting = new AdmissionSettings(Optional.empty(), Set.of(), true);
    assertThat(
            platform.inTransaction(
                () -> admit(trusting).take(person, secret(), TestAccounts.BROWSER)))
        .isPresent();
  }

  @Test
  void waitsTenMinutesForTheCode() {
    Account account = accounts.with("editor");
    SecondFactors factors = new SecondFactors(platform);
    String factor = factors.set(account);
    SignInByProvider signIn = platform.get(SignInByProvider.class);
    Secret attempt = secret();
    signIn.signIn(person(anything(), account.email()), attempt, TestAccounts.BROWSER);

    platform.clock().advance(Duration.ofMinutes(11));
    assertThatThrownBy(() -> signIn.finish(attempt, factors.code(factor), TestAccounts.BROWSER))
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.STRANGE));
  }

  private Optional<UUID> signIn(ProviderIdentity person) {
    return platform
        .get(SignInByProvider.class)
        .signIn(person, secret(), TestAccounts.BROWSER)
        .flatMap(platform.get(Authenticate.class)::bySession)
        .map(Account::id);
  }

  private void assertRefused(Reason reason, ProviderIdentity person) {
    assertThatThrownBy(() -> signIn(person))
        .isInstanceOfSatisfying(
            SignInRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private AdmitByProvider admit(AdmissionSettings settings) {
    IdentityRepository identities = platform.get(IdentityRepository.class);
    AccountActions actions = platform.get(AccountActions.class);
    FindByIdentity find =
        new FindByIdentity(
            platform.get(AccountRepository.class),
            identities,
            platform.get(ChangeAccount.class),
            actions,
            settings);
    return new AdmitByProvider(
        identities, find, platform.get(OpenSession.class), actions, settings);
  }

  private static ProviderIdentity person(String subject, String email) {
    return new ProviderIdentity(ISSUER, subject, email, true, "Soizic", "fr-FR");
  }

  private static Secret secret() {
    return Secret.random("");
  }

  private static String anything() {
    return "x" + UUID.randomUUID();
  }
}
