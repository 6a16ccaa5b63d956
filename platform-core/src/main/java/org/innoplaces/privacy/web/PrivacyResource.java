package org.innoplaces.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.CsvLine;
import org.innoplaces.http.Paging;
import org.innoplaces.http.SentAttributes;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.action.ErasePerson;
import org.innoplaces.privacy.action.ExportRegister;
import org.innoplaces.privacy.action.FindPerson;
import org.innoplaces.privacy.action.ReadRegister;

/**
 * What is kept about people. Addresses and names are sent in bodies, never in addresses, which
 * stand in logs.
 */
@Path("manage/privacy")
@ApplicationScoped
public class PrivacyResource {

  private static final String PERSONS = "persons";

  private final CurrentActor current;
  private final ReadRegister read;
  private final ExportRegister export;
  private final FindPerson find;
  private final ErasePerson erase;

  /** For CDI proxies. */
  protected PrivacyResource() {
    this(null, null, null, null, null);
  }

  @Inject
  PrivacyResource(
      CurrentActor current,
      ReadRegister read,
      ExportRegister export,
      FindPerson find,
      ErasePerson erase) {
    this.current = current;
    this.read = read;
    this.export = export;
    this.find = find;
    this.erase = erase;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** The register, with what the retention will remove. */
  @GET
  public Response register(@Context UriInfo uri) {
    Actor actor = actor();
    Paging.none(uri.getQueryParameters());
    List<JsonObject> lines = read.all(actor).stream().map(WritePrivacy::line).toList();
    return answer(ApiDocument.list(lines, lines.size()));
  }

  /** The register as a file. */
  @GET
  @Path("register.csv")
  @Produces("*/*")
  public Response csv(@Context UriInfo uri) {
    Actor actor = actor();
    Paging.none(uri.getQueryParameters());
    return Response.ok(export.csv(actor, Locale.ENGLISH).getBytes(StandardCharsets.UTF_8))
        .header("Content-Type", CsvLine.MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"register.csv\"")
        .build();
  }

  /** What is kept about a person. */
  @POST
  @Path("export")
  @Consumes({"application/vnd.api+json", "application/json"})
  public Response export(InputStream body) {
    Actor actor = actor();
    return answer(
        ApiDocument.one(
            SentAttributes.placed(() -> WritePrivacy.export(find.export(actor, person(body))))));
  }

  /** Erases a person. */
  @POST
  @Path("erase")
  @Consumes({"application/vnd.api+json", "application/json"})
  public Response erase(InputStream body) {
    Actor actor = actor();
    return answer(
        ApiDocument.one(
            SentAttributes.placed(() -> WritePrivacy.erased(erase.erase(actor, person(body))))));
  }

  private static Person person(InputStream body) {
    SentAttributes sent = SentAttributes.read(body, PERSONS, "email", "names");
    return new Person(sent.text("email").orElse(""), sent.texts("names").orElse(Set.of()));
  }

  private static Response answer(JsonObject document) {
    return Response.ok(document.toString()).header("Cache-Control", "no-store").build();
  }
}
