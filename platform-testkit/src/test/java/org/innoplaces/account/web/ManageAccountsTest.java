package org.innoplaces.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.account.Secret;
import org.innoplaces.account.action.Authenticate;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.ChoosePassword;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.action.WriteOpenApi;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.testkit.ApiDescription;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** Accounts, roles and tokens as programs manage them. */
@OnEachDatabase
class ManageAccountsTest {

  private static final String ACCOUNTS = "/api/manage/accounts";

  private final TestPlatform platform;
  private final AnswerAccounts accounts;
  private final AnswerRoles roles;
  private final AnswerTokens tokens;
  private final ApiDescription description;
  private final Actor operator;

  ManageAccountsTest(TestPlatform platform) {
    this.platform = platform;
    this.accounts = platform.get(AnswerAccounts.class);
    this.roles = platform.get(AnswerRoles.class);
    this.tokens = platform.get(AnswerTokens.class);
    this.description = ApiDescription.of(platform.get(WriteOpenApi.class).write());
    this.operator = person("administrator").actor();
  }

  @Test
  void invitesSomebodyWithALinkThatIsToldOnce() {
    String email = address();

    Reply made = accounts.create(operator, account("'email':'" + email + "','name':'Ana Ruiz'"));

    assertDescribed("post", ACCOUNTS, 201, made);
    assertThat(meta(made).getString("state")).isEqualTo("invited");
    Secret link = new Secret(meta(made).getString("link").replace("/desk/link/", ""));
    platform.get(ChoosePassword.class).byLink(link, "une barque verte", Optional.empty());
    Reply read = accounts.read(operator, id(made));
    assertDescribed("get", ACCOUNTS + "/" + id(made), 200, read);
    assertThat(meta(read)).doesNotContainKey("link");
    assertThat(meta(read).getString("state")).isEqualTo("open");
    assertThat(made.location()).hasValue(ACCOUNTS + "/" + id(made));
  }

  @Test
  void changesWhatIsSentAndLeavesTheRest() {
    Account account = person("reader");
    Reply before = accounts.read(operator, account.id().toString());

    Reply after = change(account, tag(before), "'name':'Ana Ruiz'");

    assertDescribed("patch", ACCOUNTS + "/" + account.id(), 200, after);
    assertThat(attributes(after).getString("name")).isEqualTo("Ana Ruiz");
    assertThat(attributes(after).getString("email")).isEqualTo(account.email());
    assertThat(attributes(after).getJsonArray("roles")).hasSize(1);
    assertThat(after.stamp()).isNotEqualTo(before.stamp());
  }

  @Test
  void refusesAChangeThatStartsFromSomethingOlder() {
    Account account = person("reader");
    String before = tag(accounts.read(operator, account.id().toString()));
    change(account, before, "'name':'Ana Ruiz'");

    assertThat(refused(() -> change(account, before, "'name':'Léa Petit'")))
        .containsExactly("changed-meanwhile", "changed-member /data/attributes/name");
    assertThat(refused(() -> change(account, before, "'locale':'en'")))
        .containsExactly("changed-meanwhile");
    assertThat(refused(() -> change(account, null, "'name':'Léa Petit'")))
        .containsExactly("precondition-missing If-Match");
    assertThat(refused(() -> change(account, "*", "'name':'Léa Petit'")))
        .containsExactly("precondition-missing If-Match");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    JsonObject account =
        json(
            "{'data':{'type':'accounts','attributes':{'name':' ','email':'x','locale':'?',"
                + "'roles':['no-such-role']}}}");
    JsonObject role =
        json(
            "{'data':{'type':'roles','id':'X','attributes':{'label':' ',"
                + "'grants':['read','read:two words']}}}");

    assertThat(refused(() -> accounts.create(operator, account)))
        .containsExactly(
            "not-an-email /data/attributes/email",
            "name-length /data/attributes/name",
            "unknown-locale /data/attributes/locale",
            "unknown-role /data/attributes/roles");
    assertThat(refused(() -> roles.create(operator, role)))
        .containsExactly(
            "role-name /data/attributes/name",
            "name-length /data/attributes/label",
            "not-a-grant /data/attributes/grants",
            "not-a-grant /data/attributes/grants");
  }

  @Test
  void refusesByNameWhateverIsNotMeantToBeSet() {
    Account account = person("reader");
    String tag = tag(accounts.read(operator, account.id().toString()));

    assertThat(
            refused(
                () ->
                    change(
                        account,
                        tag,
                        "'passwordHash':'x','state':'open','totpSecret':'A','disabledAt':null")))
        .containsExactlyInAnyOrder(
            "read-only-member /data/attributes/passwordHash",
            "read-only-member /data/attributes/state",
            "unknown-member /data/attributes/totpSecret",
            "read-only-member /data/attributes/disabledAt");
    JsonObject foreign =
        json("{'data':{'type':'accounts','id':'" + operator.id().substring(8) + "'}}");
    assertThat(refused(() -> accounts.change(operator, account.id().toString(), tag, foreign)))
        .containsExactly("wrong-value /data/id");
    JsonObject meta = json("{'data':{'type':'accounts','meta':{'state':'open'}},'included':[]}");
    assertThat(refused(() -> accounts.change(operator, account.id().toString(), tag, meta)))
        .containsExactlyInAnyOrder("unknown-member /included", "unknown-member /data/meta");
    JsonObject chosen = json("{'data':{'type':'roles','id':'" + UUID.randomUUID() + "'}}");
    assertThat(refused(() -> accounts.create(operator, chosen)))
        .contains("read-only-member /data/id", "wrong-value /data/type")
        .contains("missing-member /data/attributes/email");
  }

  @Test
  void tellsWhatIsWrongAtItsPlace() {
    assertThat(refused(() -> create("'email':'nobody','name':'Ana'")))
        .containsExactly("not-an-email /data/attributes/email");
    assertThat(refused(() -> create("'email':'" + address() + "','name':' '")))
        .containsExactly("name-length /data/attributes/name");
    assertThat(refused(() -> create("'email':'" + address() + "','name':'A','roles':['none']")))
        .containsExactly("unknown-role /data/attributes/roles");
    assertThat(refused(() -> create("'email':7,'name':'A','roles':'editor'")))
        .containsExactlyInAnyOrder(
            "not-a-text /data/attributes/email", "not-a-list /data/attributes/roles");
    assertThat(refused(() -> accounts.read(operator, "no-id"))).containsExactly("unknown-account");
    assertThat(refused(() -> accounts.read(operator, UUID.randomUUID().toString())))
        .containsExactly("unknown-account");
  }

  @Test
  void listsAccountsInPagesAndByRole() {
    String family = "Quillac" + UUID.randomUUID().toString().substring(0, 8);
    for (String name : List.of("Zoé", "Ana", "Max")) {
      create("'email':'" + address() + "','name':'" + name + " " + family + "','roles':['editor']");
    }

    Reply first = accounts.list(operator, given("filter[search]", family, "page[size]", "2"));
    Reply second =
        accounts.list(
            operator,
            given("filter[search]", family.toUpperCase(), "page[size]", "2", "page[number]", "2"));

    assertDescribed("get", ACCOUNTS, 200, first);
    assertThat(names(first)).containsExactly("Ana " + family, "Max " + family);
    assertThat(names(second)).containsExactly("Zoé " + family);
    assertThat(first.body().getJsonObject("meta").getInt("total")).isEqualTo(3);
    assertThat(
            names(
                accounts.list(operator, given("filter[search]", family, "filter[role]", "reader"))))
        .isEmpty();
    assertThat(refused(() -> accounts.list(operator, given("filter[passwordHash]", "x"))))
        .containsExactly("unknown-parameter filter[passwordHash]");
  }

  @Test
  void doesWhatTheDeskOffers() {
    String id = person("reader").id().toString();
    String path = ACCOUNTS + "/" + id;

    Reply closed = accounts.disable(operator, id);
    assertDescribed("post", path + "/disable", 200, closed);
    assertThat(meta(closed).getString("state")).isEqualTo("closed");
    Reply opened = accounts.enable(operator, id);
    assertDescribed("post", path + "/enable", 200, opened);
    assertThat(meta(opened).getString("state")).isEqualTo("invited");
    assertDescribed("post", path + "/sign-out", 200, accounts.signOut(operator, id));
    assertDescribed("post", path + "/drop-second-factor", 200, accounts.dropFactor(operator, id));
    Reply link = accounts.link(operator, id);
    assertDescribed("post", path + "/link", 200, link);
    assertThat(meta(link).getString("link")).startsWith("/desk/link/");
  }

  @Test
  void makesChangesAndRemovesRoles() {
    String name = "r" + UUID.randomUUID().toString().substring(0, 8);
    JsonObject wanted =
        json(
            "{'data':{'type':'roles','id':'%s','attributes':{'grants':['read:page']}}}"
                .formatted(name));

    Reply made = roles.create(operator, wanted);
    assertDescribed("post", "/api/manage/roles", 201, made);
    assertThat(refused(() -> roles.create(operator, wanted)))
        .containsExactly("role-exists /data/attributes/name");
    JsonObject more =
        json(
            "{'data':{'type':'roles','attributes':{'label':'Pages','secondFactor':true,"
                + "'grants':['read:page','edit:page']}}}");
    Reply changed = roles.change(operator, name, tag(made), more);
    assertDescribed("patch", "/api/manage/roles/" + name, 200, changed);
    assertThat(attributes(changed).getJsonArray("grants")).hasSize(2);
    assertThat(refused(() -> roles.change(operator, name, tag(made), more)))
        .containsExactly("changed-meanwhile");
    assertDescribed("get", "/api/manage/roles", 200, roles.list(operator, Map.of()));
    assertDescribed("get", "/api/manage/roles/" + name, 200, roles.read(operator, name));
    assertThat(refused(() -> roles.remove(operator, name, tag(made))))
        .containsExactly("changed-meanwhile");
    assertThat(roles.remove(operator, name, tag(changed)).status()).isEqualTo(204);
    assertThat(refused(() -> roles.read(operator, name))).containsExactly("unknown-role");
  }

  @Test
  void makesATokenWhoseSecretIsToldOnceAndWithdrawsIt() {
    JsonObject wanted =
        json(
            "{'data':{'type':'tokens','attributes':{'name':'Newsletter','scope':['read:theme'],"
                + "'expiresAt':'2999-01-01T00:00:00Z'}}}");

    Reply made = tokens.create(operator, wanted);

    assertDescribed("post", "/api/manage/tokens", 201, made);
    Secret secret = new Secret(meta(made).getString("secret"));
    Actor program = platform.get(Authenticate.class).byToken(secret).orElseThrow();
    Reply read = tokens.read(operator, id(made));
    assertDescribed("get", "/api/manage/tokens/" + id(made), 200, read);
    assertThat(read.body().toString()).doesNotContain(secret.value());
    Reply list = tokens.list(operator, Map.of());
    assertDescribed("get", "/api/manage/tokens", 200, list);
    assertThat(list.body().toString()).contains(id(made)).doesNotContain(secret.value());
    assertThat(refused(() -> tokens.create(program, wanted))).containsExactly("access-denied");
    assertThat(tokens.revoke(operator, id(made)).status()).isEqualTo(204);
    assertThat(refused(() -> tokens.revoke(operator, id(made)))).containsExactly("unknown-token");
    assertThat(platform.get(Authenticate.class).byToken(secret)).isEmpty();
  }

  @Test
  void aProgramMakesTokensForItsOwnerThatMayDoNoMoreThanItself() {
    Actor program = program("manage:token", "read:theme");

    Reply made = tokens.create(program, token("read:theme"));

    assertThat(meta(made).getString("owner")).isEqualTo(operator.id().substring(8));
    assertThat(refused(() -> tokens.create(program, token("edit:theme"))))
        .containsExactly("access-denied");
    assertThat(refused(() -> tokens.create(program, token("*:*"))))
        .containsExactly("access-denied");
    JsonObject forOther =
        json(
            "{'data':{'type':'tokens','attributes':{'name':'N','scope':['read:theme'],"
                + "'owner':'%s'}}}".formatted(UUID.randomUUID()));
    assertThat(refused(() -> tokens.create(operator, forOther)))
        .containsExactly("read-only-member /data/attributes/owner");
  }

  private Actor program(String... scope) {
    return platform
        .get(Authenticate.class)
        .byToken(new Secret(meta(tokens.create(operator, token(scope))).getString("secret")))
        .orElseThrow();
  }

  private static JsonObject token(String... scope) {
    return json(
        "{'data':{'type':'tokens','attributes':{'name':'N','scope':['"
            + String.join("','", scope)
            + "']}}}");
  }

  private Account person(String... given) {
    return platform
        .get(ChangeAccount.class)
        .create(
            Actor.SYSTEM,
            new ChangeAccount.Wanted(address(), "Camille Aubin", "fr", Set.of(given)));
  }

  private static String address() {
    return "a" + UUID.randomUUID() + "@lab.example";
  }

  private Reply create(String attributes) {
    return accounts.create(operator, account(attributes));
  }

  private Reply change(Account account, String tag, String attributes) {
    return accounts.change(operator, account.id().toString(), tag, account(attributes));
  }

  private static JsonObject account(String attributes) {
    return json("{'data':{'type':'accounts','attributes':{" + attributes + "}}}");
  }

  private static JsonObject json(String text) {
    return JsonText.parse(text.replace('\'', '"'));
  }

  private static Map<String, List<String>> given(String... parameters) {
    Map<String, List<String>> given = new TreeMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      given.put(parameters[i], List.of(parameters[i + 1]));
    }
    return given;
  }

  private static List<String> names(Reply list) {
    return list.body().getJsonArray("data").getValuesAs(JsonObject.class).stream()
        .map(account -> account.getJsonObject("attributes").getString("name"))
        .toList();
  }

  private static JsonObject attributes(Reply reply) {
    return reply.body().getJsonObject("data").getJsonObject("attributes");
  }

  private static JsonObject meta(Reply reply) {
    return reply.body().getJsonObject("data").getJsonObject("meta");
  }

  private static String id(Reply reply) {
    return reply.body().getJsonObject("data").getString("id");
  }

  private static String tag(Reply reply) {
    return "\"" + reply.stamp().orElseThrow().value() + "\"";
  }

  private void assertDescribed(String method, String path, int status, Reply reply) {
    assertThat(reply.status()).isEqualTo(status);
    assertThat(description.differences(method, path, status, reply.body().toString())).isEmpty();
  }

  private static List<String> refused(Runnable request) {
    try {
      request.run();
      return List.of();
    } catch (PlatformException refusal) {
      return refusal.problems().stream()
          .map(
              problem ->
                  problem.code() + (problem.source() == null ? "" : " " + problem.source().value()))
          .toList();
    }
  }
}
