package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.content.manage.web.AnswerEntries.Address;
import org.innoplaces.content.manage.web.OpenPlace.Place;
import org.innoplaces.content.review.Comment;
import org.innoplaces.content.review.Comment.Remark;
import org.innoplaces.content.review.CommentLine;
import org.innoplaces.content.review.action.ReadComments;
import org.innoplaces.content.review.action.ResolveComment;
import org.innoplaces.content.review.action.WriteComment;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.ReadMembers;
import org.innoplaces.jsonapi.Sent;

/** What people say about an entry in a language. */
@Path("manage/{collection}/{id}/comments")
@ApplicationScoped
public class CommentsResource {

  private static final String UNKNOWN = "unknown-comment";

  private final OpenPlace places;
  private final ReadComments read;
  private final WriteComment write;
  private final ResolveComment resolve;

  /** For CDI proxies. */
  protected CommentsResource() {
    this(null, null, null, null);
  }

  @Inject
  CommentsResource(
      OpenPlace places, ReadComments read, WriteComment write, ResolveComment resolve) {
    this.places = places;
    this.read = read;
    this.write = write;
    this.resolve = resolve;
  }

  /** All comments, each followed by its answers, the oldest first. */
  @GET
  public Response list(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    JsonArrayBuilder data = JsonText.array();
    read.read(place.actor(), place.id(), place.locale())
        .forEach(
            thread -> {
              data.add(WriteWork.comment(CommentLine.of(thread.start())));
              thread
                  .answers()
                  .forEach(answer -> data.add(WriteWork.comment(CommentLine.of(answer))));
            });
    return WorkDocuments.list(data).toResponse();
  }

  /** Says something. */
  @POST
  @Consumes({"application/vnd.api+json", "application/json"})
  public Response write(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri,
      InputStream body) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    Remark remark = remark(Sent.read(body));
    Comment comment =
        new PlaceProblems(WorkDocuments.ATTRIBUTES)
            .in(() -> write.write(place.actor(), place.id(), place.locale(), remark));
    return WorkDocuments.made(WriteWork.comment(CommentLine.of(comment)), place.path("comments"))
        .toResponse();
  }

  private static Remark remark(JsonObject sent) {
    ReadMembers members = new ReadMembers();
    JsonObject given =
        WorkDocuments.attributes(members, sent, "comments", Set.of("words", "field", "answers"));
    String place = WorkDocuments.ATTRIBUTES;
    Optional<String> words = members.text(given, place, "words");
    Optional<String> field = members.optionalText(given, place, "field");
    Optional<String> answers = members.optionalText(given, place, "answers");
    members.refuseWhenWrong();
    Optional<UUID> answered = answers.map(id -> OpenPlace.id(id, UNKNOWN));
    return new Remark(words.orElse(""), field, answered);
  }

  /** Settles what was said. */
  @POST
  @Path("{comment}/resolve")
  public Response resolve(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("comment") String comment,
      @Context UriInfo uri) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    UUID wanted = OpenPlace.id(comment, UNKNOWN);
    Comment resolved = resolve.resolve(place.actor(), place.id(), wanted);
    return WorkDocuments.one(WriteWork.comment(CommentLine.of(resolved))).toResponse();
  }

  /** Opens again what was settled. */
  @POST
  @Path("{comment}/reopen")
  public Response reopen(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("comment") String comment,
      @Context UriInfo uri) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    UUID wanted = OpenPlace.id(comment, UNKNOWN);
    Comment opened = resolve.reopen(place.actor(), place.id(), wanted);
    return WorkDocuments.one(WriteWork.comment(CommentLine.of(opened))).toResponse();
  }
}
