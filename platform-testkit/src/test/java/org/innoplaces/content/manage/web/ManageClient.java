package org.innoplaces.content.manage.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.content.manage.web.AnswerEntries.Address;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.testkit.TestPlatform;

/** Calls the management API of a platform from below its web server. */
final class ManageClient {

  private final TestPlatform platform;
  private final Actor actor;

  ManageClient(TestPlatform platform, Actor actor) {
    this.platform = platform;
    this.actor = actor;
  }

  Reply create(String collection, String locale, String json) {
    return entries().create(actor, collection, in(locale), json(json));
  }

  Reply read(String collection, String id, String locale) {
    return entries().read(actor, collection, id, in(locale));
  }

  Reply list(String collection, String... parameters) {
    return entries().list(actor, collection, given(parameters));
  }

  Reply change(String collection, String id, String locale, String ifMatch, String json) {
    Address address = new Address(collection, id);
    return entries().change(actor, address, in(locale), ifMatch, json(json));
  }

  Reply publish(String collection, String id, String locale, String json) {
    return publications().publish(actor, new Address(collection, id), in(locale), json(json));
  }

  Reply createRelease(String json) {
    return releases().create(actor, given(), json(json));
  }

  AnswerReleases releases() {
    return platform.get(AnswerReleases.class);
  }

  AnswerEntries entries() {
    return platform.get(AnswerEntries.class);
  }

  AnswerPublications publications() {
    return platform.get(AnswerPublications.class);
  }

  AnswerHistory history() {
    return platform.get(AnswerHistory.class);
  }

  static MultivaluedMap<String, String> in(String locale) {
    return given("locale", locale);
  }

  static MultivaluedMap<String, String> given(String... parameters) {
    MultivaluedMap<String, String> given = new MultivaluedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      given.add(parameters[i], parameters[i + 1]);
    }
    return given;
  }

  static JsonObject json(String text) {
    return JsonText.parse(text.replace('\'', '"'));
  }

  static JsonObject data(Reply reply) {
    return reply.body().getJsonObject("data");
  }

  static JsonArray list(Reply reply) {
    return reply.body().getJsonArray("data");
  }

  static JsonValue attribute(Reply reply, String name) {
    return data(reply).getJsonObject("attributes").get(name);
  }

  static String id(Reply reply) {
    return data(reply).getString("id");
  }

  static String tag(Reply reply) {
    return "\"" + reply.tag().orElseThrow() + "\"";
  }

  /** The codes and places of a refusal. */
  static List<String> refused(Runnable request) {
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
