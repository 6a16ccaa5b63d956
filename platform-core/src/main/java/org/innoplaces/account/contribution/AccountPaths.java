package org.innoplaces.account.contribution;

import static org.innoplaces.openapi.ManageOperation.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.innoplaces.json.JsonSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.openapi.ManageOperation;
import org.innoplaces.openapi.OpenApiPart;
import org.innoplaces.openapi.extension.OpenApiPaths;

/** Describes the resources of accounts, roles and tokens. */
@ApplicationScoped
class AccountPaths implements OpenApiPaths {

  private static final String ACCOUNTS = "/api/manage/accounts";
  private static final String ROLES = "/api/manage/roles";
  private static final String TOKENS = "/api/manage/tokens";

  /** What can be done with an account, in words. */
  private static final Map<String, String> DEEDS =
      new TreeMap<>(
          Map.of(
              "disable", "close an account and end its sessions",
              "enable", "open a closed account again",
              "sign-out", "end every session of an account",
              "link", "mail a one-time link to choose a password, and tell it",
              "drop-second-factor", "take away a second factor that was lost"));

  @Override
  public OpenApiPart describe() {
    JsonObjectBuilder paths = JsonText.object();
    accounts(paths);
    roles(paths);
    tokens(paths);
    return new OpenApiPart(
        paths.build(),
        JsonText.object()
            .add("schemas", AccountSchemas.all())
            .add(
                "parameters",
                JsonText.object()
                    .add("account.id", path("id", JsonSchema.text("uuid")))
                    .add("role.name", path("name", AccountSchemas.ROLE_NAME)))
            .build());
  }

  private static JsonObjectBuilder path(String name, JsonObject schema) {
    return JsonText.object()
        .add("name", name)
        .add("in", "path")
        .add("required", true)
        .add("schema", schema);
  }

  private static void accounts(JsonObjectBuilder paths) {
    JsonObject text = JsonSchema.of("string");
    ManageOperation list =
        operation("manageListAccounts", "accounts", "Manage accounts: list")
            .with("filter[search]", "What the name or the address contains.", text)
            .with("filter[role]", "The name of a role that they have.", text)
            .with("manage.page.number")
            .with("manage.page.size")
            .answers("200", "account.documents");
    ManageOperation create =
        operation("manageCreateAccount", "accounts", "Manage accounts: invite somebody")
            .takes("account.new")
            .refuses("409")
            .answers("201", "account.document", "ETag", "Location");
    paths.add(ACCOUNTS, item("get", list, "post", create));
    paths.add(ACCOUNTS + "/{id}", account());
    DEEDS.forEach((deed, words) -> paths.add(ACCOUNTS + "/{id}/" + deed, deed(deed, words)));
  }

  private static JsonObject account() {
    ManageOperation read =
        operation("manageReadAccount", "accounts", "Manage accounts: read")
            .with("account.id")
            .answers("200", "account.document", "ETag");
    ManageOperation change =
        operation("manageChangeAccount", "accounts", "Manage accounts: change")
            .with("account.id")
            .with("manage.if-match")
            .takes("account.change")
            .refuses("409", "412", "428")
            .answers("200", "account.document", "ETag");
    return item("get", read, "patch", change);
  }

  private static JsonObject deed(String deed, String words) {
    StringBuilder id = new StringBuilder("manage");
    for (String word : deed.split("-")) {
      id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    ManageOperation post =
        operation(id + "Account", "accounts", "Manage accounts: " + words)
            .with("account.id")
            .refuses("409")
            .answers("200", "account.document", "ETag");
    return JsonText.object().add("post", post.describe()).build();
  }

  private static void roles(JsonObjectBuilder paths) {
    ManageOperation list =
        operation("manageListRoles", "roles", "Manage roles: list")
            .answers("200", "role.documents");
    ManageOperation create =
        operation("manageCreateRole", "roles", "Manage roles: make one")
            .takes("role.new")
            .refuses("409")
            .answers("201", "role.document", "ETag", "Location");
    paths.add(ROLES, item("get", list, "post", create));
    ManageOperation read =
        operation("manageReadRole", "roles", "Manage roles: read")
            .with("role.name")
            .answers("200", "role.document", "ETag");
    ManageOperation change =
        operation("manageChangeRole", "roles", "Manage roles: change")
            .with("role.name")
            .with("manage.if-match")
            .takes("role.change")
            .refuses("409", "412", "428")
            .answers("200", "role.document", "ETag");
    ManageOperation remove =
        operation("manageRemoveRole", "roles", "Manage roles: remove one that nobody has")
            .with("role.name")
            .with("manage.if-match")
            .refuses("409", "412", "428")
            .answersNothing();
    paths.add(
        ROLES + "/{name}",
        JsonText.object(item("get", read, "patch", change)).add("delete", remove.describe()));
  }

  private static void tokens(JsonObjectBuilder paths) {
    ManageOperation list =
        operation("manageListTokens", "tokens", "Manage tokens: list")
            .answers("200", "token.documents");
    ManageOperation create =
        operation("manageCreateToken", "tokens", "Manage tokens: make one for one's own account")
            .takes("token.new")
            .answers("201", "token.document", "Location");
    paths.add(TOKENS, item("get", list, "post", create));
    ManageOperation read =
        operation("manageReadToken", "tokens", "Manage tokens: read")
            .with("account.id")
            .answers("200", "token.document");
    ManageOperation revoke =
        operation("manageRevokeToken", "tokens", "Manage tokens: withdraw")
            .with("account.id")
            .answersNothing();
    paths.add(TOKENS + "/{id}", item("get", read, "delete", revoke));
  }

  private static JsonObject item(
      String first, ManageOperation one, String second, ManageOperation other) {
    return JsonText.object().add(first, one.describe()).add(second, other.describe()).build();
  }
}
