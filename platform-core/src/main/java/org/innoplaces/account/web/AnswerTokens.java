package org.innoplaces.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.ApiToken;
import org.innoplaces.account.Secret;
import org.innoplaces.account.TokenDescription;
import org.innoplaces.account.UnknownAccount;
import org.innoplaces.account.action.IssueToken;
import org.innoplaces.account.action.ReadAccounts;
import org.innoplaces.http.WrittenId;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.ReadParameters;

/** Answers requests for tokens, through the actions of the desk. */
@ApplicationScoped
class AnswerTokens {

  private static final String ROOT = "/api/manage/tokens";
  private static final Set<String> ATTRIBUTES = Set.of("name", "scope", "expiresAt");
  private static final Set<String> KEPT =
      Set.of("id", "secret", "digest", "owner", "createdAt", "usedAt", "revokedAt");

  private final ReadAccounts read;
  private final IssueToken issue;

  protected AnswerTokens() {
    this(null, null);
  }

  @Inject
  AnswerTokens(ReadAccounts read, IssueToken issue) {
    this.read = read;
    this.issue = issue;
  }

  Reply list(Actor actor, Map<String, List<String>> given) {
    new ReadParameters(given).allow().refuseWhenWrong();
    JsonArrayBuilder data = JsonText.array();
    read.tokens(actor).stream()
        .map(TokenDescription::of)
        .map(token -> resource(token, meta(token)))
        .forEach(data::add);
    return Reply.of(
        JsonText.object()
            .add("jsonapi", JsonText.object().add("version", "1.1"))
            .add("links", JsonText.object().add("self", ROOT))
            .add("data", data)
            .build());
  }

  Reply read(Actor actor, String id) {
    TokenDescription token = TokenDescription.of(read.token(actor, id(id)));
    return Reply.of(Reply.document(resource(token, meta(token))));
  }

  /** The answer holds the secret, which is told this once. */
  Reply create(Actor actor, JsonObject document) {
    SentResource sent =
        new SentResource(document, "tokens").isNew().takes(ATTRIBUTES, KEPT).needs("name", "scope");
    ApiToken.Order order =
        new ApiToken.Order(
            sent.text("name").orElse("").strip(),
            AnswerRoles.grants(sent.texts("scope").orElse(Set.of())),
            sent.instant("expiresAt"));
    sent.refuseWhenWrong();
    IssueToken.Issued issued = PlaceProblems.in(() -> issue.issue(actor, order));
    return issued(TokenDescription.of(issued.token()), issued.secret());
  }

  private static Reply issued(TokenDescription token, Secret secret) {
    JsonObject resource = resource(token, meta(token).add("secret", secret.value()));
    return Reply.of(Reply.document(resource)).created(ROOT + "/" + token.id());
  }

  Reply revoke(Actor actor, String id) {
    issue.revoke(actor, id(id));
    return Reply.nothing();
  }

  private static JsonObject resource(TokenDescription token, JsonObjectBuilder meta) {
    return JsonText.object()
        .add("type", "tokens")
        .add("id", token.id().toString())
        .add(
            "attributes",
            JsonText.object()
                .add("name", token.name())
                .add("scope", JsonText.strings(token.scope()))
                .add(
                    "expiresAt",
                    token
                        .expiresAt()
                        .<JsonValue>map(at -> JsonText.string(at.toString()))
                        .orElse(JsonValue.NULL)))
        .add("links", JsonText.object().add("self", ROOT + "/" + token.id()))
        .add("meta", meta)
        .build();
  }

  private static JsonObjectBuilder meta(TokenDescription token) {
    JsonObjectBuilder meta =
        JsonText.object()
            .add("owner", token.owner().toString())
            .add("createdAt", token.createdAt().toString());
    token.usedAt().ifPresent(at -> meta.add("usedAt", at.toString()));
    return meta;
  }

  private static UUID id(String text) {
    return WrittenId.read(text).orElseThrow(() -> new UnknownAccount("token", text));
  }
}
