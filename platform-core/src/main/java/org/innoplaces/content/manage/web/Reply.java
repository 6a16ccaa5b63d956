package org.innoplaces.content.manage.web;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.innoplaces.json.JsonText;

/** An answer of the management API; never kept by caches. */
record Reply(int status, JsonObject body, Optional<String> tag, Optional<String> location) {

  static Reply of(JsonObject body) {
    return new Reply(200, body, Optional.empty(), Optional.empty());
  }

  static Reply of(JsonObject body, HeadTag tag) {
    return of(body, tag.value());
  }

  /** The tag without quotes. */
  static Reply of(JsonObject body, String tag) {
    return new Reply(200, body, Optional.of(tag), Optional.empty());
  }

  static Reply created(Reply entry, String location) {
    return new Reply(201, entry.body(), entry.tag(), Optional.of(location));
  }

  /** The same with one more member of the document. */
  Reply with(String name, JsonObject member) {
    return new Reply(status, JsonText.object(body).add(name, member).build(), tag, location);
  }

  Response toResponse() {
    Response.ResponseBuilder response =
        Response.status(status)
            .header("Cache-Control", "no-store")
            .entity(body.toString().getBytes(StandardCharsets.UTF_8));
    tag.ifPresent(value -> response.tag(new EntityTag(value)));
    location.ifPresent(address -> response.header("Location", address));
    return response.build();
  }
}
