package org.innoplaces.account.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.OneTimeLink.Purpose;
import org.innoplaces.account.Secret;
import org.innoplaces.account.SignInRefused;
import org.innoplaces.account.UnknownAccount;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class RequestResetTest {

  private static final Pattern LINK =
      Pattern.compile("https://site\\.example/desk/link/([A-Za-z0-9_-]+)");
  private static final String PASSWORD = "sept tabourets rouges";

  private final TestPlatform platform;
  private final TestAccounts accounts;

  RequestResetTest(TestPlatform platform) {
    this.platform = platform;
    this.accounts = new TestAccounts(platform);
  }

  @BeforeEach
  void settle() {
    platform.clock().advance(Duration.ofHours(1));
    platform.jobs().runDue();
  }

  @Test
  void sendsALinkThatChoosesAPasswordOnce() {
    Account account = accounts.withPassword("editor");
    request(" " + account.email().toUpperCase());

    Secret secret = link(only(account));
    ChoosePassword choose = platform.get(ChoosePassword.class);
    assertThat(choose.look(secret).purpose()).isEqualTo(Purpose.RESET);
    assertThat(accounts.signIn(account, TestAccounts.PASSWORD)).isNotNull();
    choose.byLink(secret, PASSWORD, Optional.empty());

    assertThat(accounts.signIn(account, PASSWORD)).isNotNull();
    assertThatThrownBy(() -> choose.look(secret)).isInstanceOf(UnknownAccount.class);
    assertThatThrownBy(() -> accounts.signIn(account, TestAccounts.PASSWORD))
        .isInstanceOf(SignInRefused.class);
  }

  @Test
  void linkEndsAfterTwoHours() {
    Account account = accounts.withPassword("editor");
    request(account.email());
    Secret secret = link(only(account));
    platform.clock().advance(Duration.ofHours(2));

    assertThatThrownBy(() -> platform.get(ChoosePassword.class).look(secret))
        .isInstanceOf(UnknownAccount.class);
  }

  @Test
  void doesTheSameInTheDatabaseWhetherThereIsAnAccountOrNot() {
    Account account = accounts.withPassword("editor");
    RequestReset reset = platform.get(RequestReset.class);
    String unknown = "u" + UUID.randomUUID() + "@lab.example";

    List<String> forKnown =
        platform.statements().during(() -> reset.request(account.email(), address()));
    List<String> forUnknown = platform.statements().during(() -> reset.request(unknown, address()));

    assertThat(forUnknown).isEqualTo(forKnown);
    platform.jobs().runDue();
    assertThat(mailsTo(unknown)).isEmpty();
    assertThat(mailsTo(account.email())).hasSize(1);
  }

  @Test
  void writesNothingToAClosedAccount() {
    Account account = accounts.withPassword("editor");
    platform.get(ChangeAccount.class).disable(Actor.SYSTEM, account.id(), Optional.empty());
    request(account.email());

    assertThat(mailsTo(account.email())).isEmpty();
  }

  @Test
  void writesAtMostThreeMailsInAQuarterOfAnHourWithoutSayingSo() {
    Account account = accounts.withPassword("editor");
    for (int i = 0; i < 6; i++) {
      request(account.email());
    }

    assertThat(mailsTo(account.email())).hasSize(3);
    platform.clock().advance(Duration.ofMinutes(16));
    request(account.email());
    assertThat(mailsTo(account.email())).hasSize(4);
  }

  @Test
  void refusesAFloodFromOneNetworkAddress() {
    RequestReset reset = platform.get(RequestReset.class);
    String address = address();
    for (int i = 0; i < 20; i++) {
      reset.request("u" + i + "@lab.example", address);
    }

    assertThatThrownBy(() -> reset.request("u@lab.example", address))
        .isInstanceOf(SignInRefused.class);
  }

  @Test
  void invitesByMail() {
    Account account = accounts.with("editor");
    Secret secret = platform.get(InviteAccount.class).invite(Actor.SYSTEM, account.id()).secret();

    assertThat(link(only(account))).isEqualTo(secret);
    assertThat(only(account).subject()).isEqualTo("Votre compte sur Les Lieux");
  }

  private void request(String typed) {
    platform.get(RequestReset.class).request(typed, address());
    platform.jobs().runDue();
  }

  private static String address() {
    return "2001:db8::" + UUID.randomUUID();
  }

  private Mail only(Account account) {
    List<Mail> mails = mailsTo(account.email());
    assertThat(mails).hasSize(1);
    return mails.get(0);
  }

  private List<Mail> mailsTo(String email) {
    return platform
        .get(ReadMails.class)
        .page(Actor.SYSTEM, Optional.empty(), 0, 1_000)
        .mails()
        .stream()
        .filter(mail -> mail.recipient().equals(email))
        .toList();
  }

  private static Secret link(Mail mail) {
    Matcher found = LINK.matcher(mail.text());
    assertThat(found.find()).isTrue();
    return new Secret(found.group(1));
  }
}
