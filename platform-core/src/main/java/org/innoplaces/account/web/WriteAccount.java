package org.innoplaces.account.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.account.AccountDescription;
import org.innoplaces.account.Secret;
import org.innoplaces.json.JsonText;

/** Writes accounts as JSON:API resource objects; what only the platform sets stands in the meta. */
final class WriteAccount {

  /** What can be set. */
  static final Set<String> ATTRIBUTES = Set.of("email", "name", "locale", "roles");

  /** What people may try to set, because they read it or guess that it is there. */
  static final Set<String> KEPT =
      Set.of(
          "id",
          "state",
          "createdAt",
          "disabledAt",
          "secondFactor",
          "secondFactorRequired",
          "password",
          "passwordHash");

  private WriteAccount() {}

  static String address(UUID id) {
    return AnswerAccounts.ROOT + "/" + id;
  }

  static JsonObject resource(AccountDescription account) {
    return resource(account, meta(account));
  }

  /** With the link by which its owner chooses a password. */
  static JsonObject linked(AccountDescription account, Secret link) {
    return resource(account, meta(account).add("link", "/desk/link/" + link.value()));
  }

  private static JsonObject resource(AccountDescription account, JsonObjectBuilder meta) {
    return JsonText.object()
        .add("type", "accounts")
        .add("id", account.id().toString())
        .add(
            "attributes",
            JsonText.object()
                .add("email", account.email())
                .add("name", account.name())
                .add("locale", account.locale())
                .add("roles", JsonText.strings(account.roles())))
        .add("links", JsonText.object().add("self", address(account.id())))
        .add("meta", meta)
        .build();
  }

  private static JsonObjectBuilder meta(AccountDescription account) {
    JsonObjectBuilder meta =
        JsonText.object()
            .add("state", account.state().name().toLowerCase(Locale.ROOT))
            .add("secondFactor", account.factor())
            .add("secondFactorRequired", account.factorRequired())
            .add("createdAt", account.createdAt().toString());
    account.disabledAt().ifPresent(at -> meta.add("disabledAt", at.toString()));
    return meta;
  }
}
