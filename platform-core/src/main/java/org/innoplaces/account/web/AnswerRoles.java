package org.innoplaces.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Grant;
import org.innoplaces.account.RoleDescription;
import org.innoplaces.account.action.ChangeRole;
import org.innoplaces.account.action.ChangeRole.Wanted;
import org.innoplaces.account.action.ReadAccounts;
import org.innoplaces.http.StampHeader;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.ReadParameters;
import org.innoplaces.problem.Stamp;

/** Answers requests for roles, through the actions of the desk. */
@ApplicationScoped
class AnswerRoles {

  private static final String ROOT = "/api/manage/roles";
  private static final Set<String> ATTRIBUTES = Set.of("label", "secondFactor", "grants");
  private static final Set<String> KEPT = Set.of("id", "name");

  private final ReadAccounts read;
  private final ChangeRole change;

  protected AnswerRoles() {
    this(null, null);
  }

  @Inject
  AnswerRoles(ReadAccounts read, ChangeRole change) {
    this.read = read;
    this.change = change;
  }

  /** All of them: there are as many as people gave names to. */
  Reply list(Actor actor, Map<String, List<String>> given) {
    new ReadParameters(given).allow().refuseWhenWrong();
    JsonArrayBuilder data = JsonText.array();
    read.roles(actor).stream().map(RoleDescription::of).map(AnswerRoles::write).forEach(data::add);
    return Reply.of(
        JsonText.object()
            .add("jsonapi", JsonText.object().add("version", "1.1"))
            .add("links", JsonText.object().add("self", ROOT))
            .add("data", data)
            .build());
  }

  Reply read(Actor actor, String name) {
    return reply(RoleDescription.of(read.role(actor, name)));
  }

  Reply create(Actor actor, JsonObject document) {
    SentResource sent = new SentResource(document, "roles").needsId().takes(ATTRIBUTES, KEPT);
    String name = sent.id().orElse("");
    Wanted wanted = wanted(sent, new Wanted(Optional.empty(), false, Set.of()));
    sent.refuseWhenWrong();
    RoleDescription made =
        PlaceProblems.in(() -> RoleDescription.of(change.create(actor, name, wanted)));
    return reply(made).created(ROOT + "/" + made.name());
  }

  Reply change(Actor actor, String name, String ifMatch, JsonObject document) {
    Stamp startsFrom = StampHeader.required(ifMatch);
    SentResource sent = new SentResource(document, "roles").is(name).takes(ATTRIBUTES, KEPT);
    wanted(sent, new Wanted(Optional.empty(), false, Set.of()));
    sent.refuseWhenWrong();
    return reply(
        PlaceProblems.in(
            () ->
                RoleDescription.of(
                    change.change(actor, name, startsFrom, before -> wanted(sent, before)))));
  }

  Reply remove(Actor actor, String name, String ifMatch) {
    change.remove(actor, name, Optional.of(StampHeader.required(ifMatch)));
    return Reply.nothing();
  }

  private static Wanted wanted(SentResource sent, Wanted before) {
    return new Wanted(
        sent.nullable("label").orElse(before.label()),
        sent.bool("secondFactor").orElse(before.secondFactor()),
        sent.texts("grants").map(AnswerRoles::grants).orElse(before.grants()));
  }

  static Set<Grant> grants(Set<String> written) {
    return written.stream().map(Grant::parse).collect(Collectors.toSet());
  }

  private static Reply reply(RoleDescription role) {
    return Reply.of(write(role), role.stamp());
  }

  private static JsonObject write(RoleDescription role) {
    return JsonText.object()
        .add("type", "roles")
        .add("id", role.name())
        .add(
            "attributes",
            JsonText.object()
                .add("label", role.label().<JsonValue>map(JsonText::string).orElse(JsonValue.NULL))
                .add("secondFactor", role.secondFactor())
                .add("grants", JsonText.strings(role.grants())))
        .add("links", JsonText.object().add("self", ROOT + "/" + role.name()))
        .build();
  }
}
