package org.innoplaces.media.web;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.StoredDraft;

/**
 * What became of a file: the shared values of its medium as a JSON:API document.
 *
 * @param tag as the management API of all entries gives and takes it, for the shared values
 */
record FileReply(int status, JsonObject body, String tag, Optional<String> location) {

  private static final String ROOT = "/api/manage/media/";

  static FileReply created(UUID id, StoredDraft draft) {
    return new FileReply(201, document(id, draft), tag(draft), Optional.of(ROOT + id));
  }

  static FileReply replaced(UUID id, StoredDraft draft) {
    return new FileReply(200, document(id, draft), tag(draft), Optional.empty());
  }

  private static String tag(StoredDraft draft) {
    return "und." + draft.number();
  }

  private static JsonObject document(UUID id, StoredDraft draft) {
    return JsonText.object()
        .add("jsonapi", JsonText.object().add("version", "1.1"))
        .add(
            "data",
            JsonText.object()
                .add("type", "media")
                .add("id", id.toString())
                .add("attributes", draft.values())
                .add("links", JsonText.object().add("self", ROOT + id)))
        .build();
  }

  Response toResponse() {
    Response.ResponseBuilder response =
        Response.status(status)
            .tag(new EntityTag(tag))
            .header("Cache-Control", "no-store")
            .entity(body.toString().getBytes(StandardCharsets.UTF_8));
    location.ifPresent(address -> response.header("Location", address));
    return response.build();
  }
}
