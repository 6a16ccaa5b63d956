package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.innoplaces.content.review.CommentLine;
import org.innoplaces.content.review.ReviewLine;
import org.innoplaces.content.review.Waiting;
import org.innoplaces.content.review.action.ReadReviews;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.json.JsonText;

/** What waits for the caller: reviews to decide, texts that were sent back, open comments. */
@Path("manage/waiting")
@ApplicationScoped
public class WaitingResource {

  private static final int MOST = 100;

  private final OpenPlace places;
  private final ReadReviews read;
  private final ContentSchema schema;

  /** For CDI proxies. */
  protected WaitingResource() {
    this(null, null, null);
  }

  @Inject
  WaitingResource(OpenPlace places, ReadReviews read, ContentSchema schema) {
    this.places = places;
    this.read = read;
    this.schema = schema;
  }

  /** The oldest hundred of each kind. */
  @GET
  public Response waiting() {
    Waiting waiting = read.waiting(places.actor(), MOST);
    JsonArrayBuilder data = JsonText.array();
    waiting
        .asked()
        .forEach(
            r ->
                data.add(
                    linked(
                        WriteWork.review(ReviewLine.of(r)), r.text().type(), r.text().entryId())));
    waiting
        .returned()
        .forEach(
            r ->
                data.add(
                    linked(
                        WriteWork.review(ReviewLine.of(r)), r.text().type(), r.text().entryId())));
    waiting
        .comments()
        .forEach(
            c -> data.add(linked(WriteWork.comment(CommentLine.of(c)), c.type(), c.entryId())));
    return WorkDocuments.list(data).toResponse();
  }

  private JsonObjectBuilder linked(JsonObjectBuilder resource, String type, UUID entry) {
    String collection = schema.require(type).collection();
    String path = WriteEntry.ROOT + collection + "/" + entry;
    return resource.add("links", JsonText.object().add("entry", path));
  }
}
