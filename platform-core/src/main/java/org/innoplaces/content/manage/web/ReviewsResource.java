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
import java.util.function.Supplier;
import org.innoplaces.content.manage.web.AnswerEntries.Address;
import org.innoplaces.content.manage.web.OpenPlace.Place;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.ReviewLine;
import org.innoplaces.content.review.action.AskReview;
import org.innoplaces.content.review.action.DecideReview;
import org.innoplaces.content.review.action.ReadReviews;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.ReadMembers;
import org.innoplaces.jsonapi.Sent;

/** Reviews of an entry in a language: ask, approve, send back, take back. */
@Path("manage/{collection}/{id}/reviews")
@ApplicationScoped
public class ReviewsResource {

  private static final String JSON_API = "application/vnd.api+json";
  private static final String JSON = "application/json";
  private static final String META = "/meta";

  private final OpenPlace places;
  private final ReadReviews read;
  private final AskReview ask;
  private final DecideReview decide;

  /** For CDI proxies. */
  protected ReviewsResource() {
    this(null, null, null, null);
  }

  @Inject
  ReviewsResource(OpenPlace places, ReadReviews read, AskReview ask, DecideReview decide) {
    this.places = places;
    this.read = read;
    this.ask = ask;
    this.decide = decide;
  }

  /** All reviews, the newest first. */
  @GET
  public Response list(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    JsonArrayBuilder data = JsonText.array();
    read.read(place.actor(), place.id(), place.locale())
        .forEach(review -> data.add(WriteWork.review(ReviewLine.of(review))));
    return WorkDocuments.list(data).toResponse();
  }

  /** Asks for one. */
  @POST
  @Consumes({JSON_API, JSON})
  public Response ask(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @Context UriInfo uri,
      InputStream body) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    ReadMembers members = new ReadMembers();
    JsonObject given =
        WorkDocuments.attributes(members, Sent.read(body), "reviews", Set.of("reviewer", "note"));
    Optional<String> of = members.optionalText(given, WorkDocuments.ATTRIBUTES, "reviewer");
    Optional<String> note = members.optionalText(given, WorkDocuments.ATTRIBUTES, "note");
    members.refuseWhenWrong();
    Review review =
        new PlaceProblems(WorkDocuments.ATTRIBUTES)
            .in(() -> ask.ask(place.actor(), place.id(), place.locale(), of, note));
    return WorkDocuments.made(WriteWork.review(ReviewLine.of(review)), place.path("reviews"))
        .toResponse();
  }

  /** Finds the text good; says which revision was looked at. */
  @POST
  @Path("{review}/approve")
  @Consumes({JSON_API, JSON})
  public Response approve(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("review") String review,
      @Context UriInfo uri,
      InputStream body) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    UUID wanted = id(review);
    ReadMembers members = new ReadMembers();
    JsonObject meta = WorkDocuments.meta(members, Sent.read(body), Set.of("revision"));
    int seen = members.number(meta, META, "revision", 1, 0);
    members.refuseWhenWrong();
    return answer(() -> decide.approve(place.actor(), place.id(), wanted, seen));
  }

  /** Sends it back with a reason. */
  @POST
  @Path("{review}/return")
  @Consumes({JSON_API, JSON})
  public Response sendBack(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("review") String review,
      @Context UriInfo uri,
      InputStream body) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    UUID wanted = id(review);
    ReadMembers members = new ReadMembers();
    JsonObject meta = WorkDocuments.meta(members, Sent.read(body), Set.of("reason"));
    String reason = members.text(meta, META, "reason").orElse("");
    members.refuseWhenWrong();
    return answer(() -> decide.sendBack(place.actor(), place.id(), wanted, reason));
  }

  /** Takes back what one asked. */
  @POST
  @Path("{review}/withdraw")
  public Response withdraw(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("review") String review,
      @Context UriInfo uri) {
    Place place = places.open(new Address(collection, id), uri.getQueryParameters());
    UUID wanted = id(review);
    return answer(() -> decide.withdraw(place.actor(), place.id(), wanted));
  }

  private static Response answer(Supplier<Review> work) {
    Review review = new PlaceProblems(META).in(work);
    return WorkDocuments.one(WriteWork.review(ReviewLine.of(review))).toResponse();
  }

  private static UUID id(String review) {
    return OpenPlace.id(review, "unknown-review");
  }
}
