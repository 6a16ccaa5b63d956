package org.innoplaces.account.web;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Stamp;

/** An answer about accounts, roles or tokens; never kept by caches. */
record Reply(int status, JsonObject body, Optional<Stamp> stamp, Optional<String> location) {

  /** One thing, or a list of them without more. */
  static Reply of(JsonObject document) {
    return new Reply(200, document, Optional.empty(), Optional.empty());
  }

  /** One thing that can be changed. */
  static Reply of(JsonObject resource, Stamp stamp) {
    return new Reply(200, document(resource), Optional.of(stamp), Optional.empty());
  }

  /** There is nothing left to tell. */
  static Reply nothing() {
    return new Reply(204, null, Optional.empty(), Optional.empty());
  }

  /** The same, of something new. */
  Reply created(String address) {
    return new Reply(201, body, stamp, Optional.of(address));
  }

  /** A document with one resource. */
  static JsonObject document(JsonObject resource) {
    return JsonText.object()
        .add("jsonapi", JsonText.object().add("version", "1.1"))
        .add("links", JsonText.object().add("self", resource.getJsonObject("links").get("self")))
        .add("data", resource)
        .build();
  }

  Response toResponse() {
    Response.ResponseBuilder response = Response.status(status).header("Cache-Control", "no-store");
    if (body != null) {
      response.entity(body.toString().getBytes(StandardCharsets.UTF_8));
    }
    stamp.ifPresent(known -> response.tag(new EntityTag(known.value())));
    location.ifPresent(address -> response.header("Location", address));
    return response.build();
  }
}
