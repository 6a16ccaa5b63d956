package org.innoplaces.account.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.Secret;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class SetUpAdministratorTest {

  private static final Permission EVERYTHING = new Permission("anything", "whatever");

  private final TestPlatform platform;
  private final TestAccounts accounts;
  private final AccountRepository repository;

  SetUpAdministratorTest(TestPlatform platform) {
    this.platform = platform;
    this.accounts = new TestAccounts(platform);
    this.repository = platform.get(AccountRepository.class);
  }

  @BeforeEach
  void nobodyAdministersYet() {
    platform.inTransaction(
        () ->
            repository.accounts().stream()
                .filter(account -> account.roles().size() > 0)
                .forEach(account -> account.give(List.of())));
  }

  @Test
  void makesTheAccountOfTheSettings() {
    String email = "chef" + UUID.randomUUID() + "@lab.example";

    assertThat(run(email, TestAccounts.PASSWORD, null)).isEmpty();
    assertThat(run(email, "another long password", null)).isEmpty();

    assertThat(accounts.signIn(email, TestAccounts.PASSWORD, "")).isNotNull();
    Account account = repository.findByEmail(email).orElseThrow();
    assertThat(platform.get(CheckAccess.class).allows(account.actor(), EVERYTHING)).isTrue();
  }

  @Test
  void givesALinkToTheFirstAdministrator() {
    Secret link = run(null, null, null).orElseThrow();
    Secret newer = run(null, null, null).orElseThrow();
    String email = "premiere" + UUID.randomUUID() + "@lab.example";
    ChoosePassword choose = platform.get(ChoosePassword.class);

    assertThatThrownBy(() -> choose.look(link)).hasMessageContaining("link");
    choose.byLink(
        newer,
        TestAccounts.PASSWORD,
        Optional.of(new ChoosePassword.Person(email, "Inès Morvan", "fr")));

    assertThat(accounts.signIn(email, TestAccounts.PASSWORD, "")).isNotNull();
    assertThat(run(null, null, null)).isEmpty();
  }

  @Test
  void tellsTheFirstAdministratorEverythingThatIsWrongAtOnce() {
    Secret link = run(null, null, null).orElseThrow();
    var nobody = Optional.of(new ChoosePassword.Person("nope@", " ", "fr"));
    ChoosePassword choose = platform.get(ChoosePassword.class);

    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> choose.byLink(link, "short", nobody));

    assertThat(refusal.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/name", "/email", "/password");
    assertThat(choose.look(link)).isNotNull();
  }

  @Test
  void takesTheTokenOfTheSettingsAsLongAsItStandsThere() {
    String token = "t".repeat(20) + UUID.randomUUID();
    Authenticate authenticate = platform.get(Authenticate.class);

    run(null, null, token);
    Actor program = authenticate.byToken(new Secret(token)).orElseThrow();
    assertThat(platform.get(CheckAccess.class).allows(program, EVERYTHING)).isTrue();

    run(null, null, null);
    assertThat(authenticate.byToken(new Secret(token))).isEmpty();

    run(null, null, token);
    assertThat(authenticate.byToken(new Secret(token))).isPresent();
  }

  @Test
  void takesAnotherTokenInPlaceOfTheFormerOne() {
    String former = "f".repeat(20) + UUID.randomUUID();
    String latter = "l".repeat(20) + UUID.randomUUID();
    Authenticate authenticate = platform.get(Authenticate.class);

    run(null, null, former);
    run(null, null, latter);
    assertThat(authenticate.byToken(new Secret(former))).isEmpty();
    assertThat(authenticate.byToken(new Secret(latter))).isPresent();

    run(null, null, former);
    assertThat(authenticate.byToken(new Secret(former))).isPresent();
    assertThat(authenticate.byToken(new Secret(latter))).isEmpty();
  }

  @Test
  void refusesAShortToken() {
    assertThatThrownBy(() -> run(null, null, "too-short"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("32");
  }

  @Test
  void namesTheSettingWhosePasswordItRefuses() {
    assertThatThrownBy(() -> run("marguerite@lab.example", "Marguerite-2026!", null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("INNOPLACES_ADMIN_PASSWORD: This password is too easy to guess");
  }

  @Test
  void takesAPasswordThatContainsTheOneLetterBeforeTheAtSign() {
    assertThat(run("a@" + UUID.randomUUID() + ".example", "Kaolin-Bateau-27", null)).isEmpty();
  }

  private Optional<Secret> run(String email, String password, String token) {
    AccountSettings settings =
        new AccountSettings(
            Optional.ofNullable(email), Optional.ofNullable(password), Optional.ofNullable(token));
    SetUpAdministrator setUp =
        new SetUpAdministrator(
            repository,
            platform.get(ChangeAccount.class),
            platform.get(IssueLink.class),
            platform.get(HashPasswords.class),
            platform.get(AccountActions.class),
            settings);
    return platform.inTransaction(setUp::run);
  }
}
