package org.innoplaces.account.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.Grant;
import org.innoplaces.account.OneTimeLink.Purpose;
import org.innoplaces.account.Secret;
import org.innoplaces.account.UnknownAccount;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ChangeAccountTest {

  private static final Permission PUBLISH = new Permission("publish", "theme");

  private final TestPlatform platform;
  private final TestAccounts accounts;
  private final ChangeAccount change;
  private final ChangeRole roles;
  private final CheckAccess access;

  ChangeAccountTest(TestPlatform platform) {
    this.platform = platform;
    this.accounts = new TestAccounts(platform);
    this.change = platform.get(ChangeAccount.class);
    this.roles = platform.get(ChangeRole.class);
    this.access = platform.get(CheckAccess.class);
  }

  @Test
  void givesPeopleWhatTheirRolesGive() {
    Actor editor = accounts.with("editor").actor();

    assertThat(access.allows(editor, PUBLISH)).isTrue();
    assertThat(access.allows(editor, new Permission("manage", "account"))).isFalse();
    assertThat(access.allows(accounts.with().actor(), PUBLISH)).isFalse();
    assertThat(access.allows(Actor.ANONYMOUS, PUBLISH)).isFalse();
  }

  @Test
  void letsPeopleSayWhatTheyAreCalledAndWhichLanguageTheyRead() {
    Account author = accounts.with("author");

    Account told =
        change.describe(
            author.actor(),
            author.id(),
            Optional.empty(),
            mine -> new ChangeAccount.Wanted("x@lab.example", " Ada ", "en", Set.of("editor")));

    assertThat(told.name()).isEqualTo("Ada");
    assertThat(told.locale()).isEqualTo("en");
    assertThat(told.email()).isEqualTo(author.email());
    assertThat(told.roles()).extracting(role -> role.name()).containsExactly("author");
  }

  @Test
  void letsNobodyRenameSomebodyElseWithoutThePermission() {
    Account other = accounts.with("author");

    assertThatThrownBy(
            () ->
                change.describe(
                    accounts.with("editor").actor(),
                    other.id(),
                    Optional.empty(),
                    their -> wanted(other, "author")))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void refusesALanguageThatTheDeskDoesNotSpeak() {
    assertThatThrownBy(() -> create("de@lab.example", "Somebody", "de"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("The desk does not speak the language de. It speaks: fr, en.");
  }

  @Test
  void takesEverythingFromAClosedAccountAtOnce() {
    Account editor = accounts.withPassword("editor");
    Secret session = accounts.signIn(editor, TestAccounts.PASSWORD);

    change.disable(Actor.SYSTEM, editor.id(), Optional.empty());

    assertThat(access.allows(editor.actor(), PUBLISH)).isFalse();
    assertThat(platform.get(Authenticate.class).bySession(session)).isEmpty();
  }

  @Test
  void letsNobodyGiveMoreThanTheyHave() {
    role("helpdesk", "manage:account", "read:*");
    Actor helpdesk = accounts.with("helpdesk").actor();
    Account other = accounts.with("reader");

    assertThatThrownBy(() -> change.change(helpdesk, other.id(), wanted(other, "editor")))
        .isInstanceOf(AccessDenied.class);
    assertThat(change.change(helpdesk, other.id(), wanted(other)).roles()).isEmpty();
  }

  @Test
  void letsNobodyTakeOverAnAccountThatMayMore() {
    role("helpdesk", "manage:account", "read:*");
    Actor helpdesk = accounts.with("helpdesk").actor();
    Account editor = accounts.with("editor");

    assertThatThrownBy(() -> change.change(helpdesk, editor.id(), wanted(editor, "editor")))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () -> platform.get(IssueLink.class).issue(helpdesk, editor.id(), Purpose.RESET))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void letsNoRoleLiftItself() {
    role("staff", "manage:role", "read:page");
    Actor staff = accounts.with("staff").actor();

    assertThatThrownBy(() -> saveRole(staff, "staff", "manage:role", "publish:page"))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> saveRole(staff, "mine", "*:*")).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> saveRole(staff, "editor")).isInstanceOf(AccessDenied.class);
  }

  @Test
  void keepsTheAdministratorsRoleAsItIs() {
    assertThatThrownBy(() -> saveRole(Actor.SYSTEM, "administrator", "read:page"))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> roles.remove(Actor.SYSTEM, "administrator", Optional.empty()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void keepsARoleThatSomebodyHas() {
    role("temporary", "read:page");
    Account holder = accounts.with("temporary");

    assertThatThrownBy(() -> roles.remove(Actor.SYSTEM, "temporary", Optional.empty()))
        .isInstanceOf(Conflict.class);
    change.change(Actor.SYSTEM, holder.id(), wanted(holder));
    roles.remove(Actor.SYSTEM, "temporary", Optional.empty());
    assertThat(platform.get(AccountRepository.class).role("temporary")).isEmpty();
  }

  @Test
  void refusesAnAddressTwiceAndWhatIsNoAddress() {
    Account account = accounts.with();

    assertThatThrownBy(() -> create(account.email().toUpperCase(), "Ana", "fr"))
        .isInstanceOf(Conflict.class);
    for (String wrong : List.of("", "ana", "ana@", "@lab.example", "a b@lab.example", "a@b..c")) {
      assertThatThrownBy(() -> create(wrong, "Ana", "fr")).isInstanceOf(InvalidInput.class);
    }
    assertThatThrownBy(() -> create("ana@lab.example", " ", "fr")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> create("ana@lab.example", "Ana", "../x"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void usesALinkOnce() {
    Account account = accounts.with();
    Secret link =
        platform.get(IssueLink.class).issue(Actor.SYSTEM, account.id(), Purpose.INVITATION);
    ChoosePassword choose = platform.get(ChoosePassword.class);
    assertThat(choose.look(link).account().id()).isEqualTo(account.id());
    assertThatThrownBy(() -> choose.byLink(link, "short", Optional.empty()))
        .isInstanceOf(InvalidInput.class);

    choose.byLink(link, TestAccounts.PASSWORD, Optional.empty());

    assertThatThrownBy(() -> choose.byLink(link, "une autre porte verte", Optional.empty()))
        .isInstanceOf(UnknownAccount.class);
    assertThat(accounts.signIn(account, TestAccounts.PASSWORD)).isNotNull();
  }

  @Test
  void givesATokenNoMoreThanItsOwnerHas() {
    Account editor = accounts.with("editor");
    role("issuer", "manage:token");
    change.change(Actor.SYSTEM, editor.id(), wanted(editor, "editor", "issuer"));
    IssueToken tokens = platform.get(IssueToken.class);

    assertThatThrownBy(() -> tokens.issue(editor.actor(), editor.id(), order("*:*")))
        .isInstanceOf(AccessDenied.class);
    IssueToken.Issued issued =
        tokens.issue(editor.actor(), editor.id(), order("publish:theme", "read:theme"));
    Actor program = platform.get(Authenticate.class).byToken(issued.secret()).orElseThrow();
    assertThat(access.allows(program, PUBLISH)).isTrue();
    assertThat(access.allows(program, new Permission("publish", "page"))).isFalse();

    change.change(Actor.SYSTEM, editor.id(), wanted(editor, "reader"));
    assertThat(access.allows(program, PUBLISH)).isFalse();
    assertThat(access.allows(program, new Permission("read", "theme"))).isTrue();

    tokens.revoke(Actor.SYSTEM, issued.token().id());
    assertThat(platform.get(Authenticate.class).byToken(issued.secret())).isEmpty();
    assertThat(access.allows(program, new Permission("read", "theme"))).isFalse();
  }

  @Test
  void aTokenThatHasEndedIsRefusedInWordsAboutTokens() {
    Account editor = accounts.with("editor");
    ApiToken.Order ended =
        new ApiToken.Order(
            "Newsletter", grants("read:theme"), Optional.of(platform.clock().instant()));

    assertThatThrownBy(() -> platform.get(IssueToken.class).issue(Actor.SYSTEM, editor.id(), ended))
        .hasMessageContaining("a token with this end could never be used");
  }

  private void role(String name, String... grants) {
    saveRole(Actor.SYSTEM, name, grants);
  }

  private void saveRole(Actor actor, String name, String... grants) {
    ChangeRole.Wanted wanted = new ChangeRole.Wanted(Optional.of(name), false, grants(grants));
    platform.get(ReadAccounts.class).roles(Actor.SYSTEM).stream()
        .filter(role -> role.name().equals(name))
        .findFirst()
        .ifPresentOrElse(
            role -> roles.change(actor, name, role.stamped().stamp(), before -> wanted),
            () -> roles.create(actor, name, wanted));
  }

  private static ApiToken.Order order(String... scope) {
    return new ApiToken.Order("Newsletter", grants(scope), Optional.empty());
  }

  private static Set<Grant> grants(String... texts) {
    return Arrays.stream(texts).map(Grant::parse).collect(Collectors.toSet());
  }

  private Account create(String email, String name, String locale) {
    return change.create(Actor.SYSTEM, new ChangeAccount.Wanted(email, name, locale, Set.of()));
  }

  private static ChangeAccount.Wanted wanted(Account account, String... roles) {
    return new ChangeAccount.Wanted(
        account.email(), account.name(), account.locale(), Set.of(roles));
  }
}
