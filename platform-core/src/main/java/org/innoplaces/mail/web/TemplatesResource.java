package org.innoplaces.mail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.Paging;
import org.innoplaces.http.SentAttributes;
import org.innoplaces.http.StampHeader;
import org.innoplaces.mail.TemplateWords;
import org.innoplaces.mail.WrittenTemplate;
import org.innoplaces.mail.action.ChangeTemplate;
import org.innoplaces.mail.action.ReadTemplates;
import org.innoplaces.problem.Stamp;

/** The mails of plugins and their words in each language, for programs. */
@Path("manage/mail-templates")
@ApplicationScoped
public class TemplatesResource {

  private final CurrentActor current;
  private final ReadTemplates read;
  private final ChangeTemplate change;

  /** For CDI proxies. */
  protected TemplatesResource() {
    this(null, null, null);
  }

  @Inject
  TemplatesResource(CurrentActor current, ReadTemplates read, ChangeTemplate change) {
    this.current = current;
    this.read = read;
    this.change = change;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** All of them, by id. */
  @GET
  public Response list(@Context UriInfo uri) {
    Actor actor = actor();
    Paging.none(uri.getQueryParameters());
    Set<String> edited = read.edited(actor);
    List<String> languages = read.languages(actor);
    List<JsonObject> all =
        read.all(actor).stream()
            .map(template -> WriteTemplate.template(template, languages, edited))
            .toList();
    return Response.ok(ApiDocument.list(all, all.size()).toString())
        .header("Cache-Control", "no-store")
        .build();
  }

  /** The words of one in a language. */
  @GET
  @Path("{id}/{language}")
  public Response words(
      @PathParam("id") String id, @PathParam("language") String language, @Context UriInfo uri) {
    Actor actor = actor();
    Paging.none(uri.getQueryParameters());
    return answer(read.one(actor, id, Locale.forLanguageTag(language)), language);
  }

  /** Gives it other words in that language; what is not sent stays. */
  @PATCH
  @Path("{id}/{language}")
  @Consumes({"application/vnd.api+json", "application/json"})
  public Response change(
      @PathParam("id") String id,
      @PathParam("language") String language,
      @HeaderParam("If-Match") String ifMatch,
      InputStream body) {
    Actor actor = actor();
    Stamp startsFrom = StampHeader.required(ifMatch);
    Locale locale = Locale.forLanguageTag(language);
    SentAttributes sent = SentAttributes.read(body, WriteTemplate.WORDS, "subject", "text");
    Optional<String> subject = sent.text("subject");
    Optional<String> text = sent.text("text");
    UnaryOperator<TemplateWords> words =
        now -> new TemplateWords(subject.orElse(now.subject()), text.orElse(now.text()));
    return answer(
        SentAttributes.placed(() -> change.save(actor, id, locale, startsFrom, words)), language);
  }

  /** Gives it back the words that its plugin brings. */
  @DELETE
  @Path("{id}/{language}")
  public Response reset(@PathParam("id") String id, @PathParam("language") String language) {
    change.reset(actor(), id, Locale.forLanguageTag(language));
    return Response.noContent().build();
  }

  private static Response answer(WrittenTemplate written, String language) {
    return Response.ok(ApiDocument.one(WriteTemplate.words(written, language)).toString())
        .tag(new EntityTag(written.words().stamped().stamp().value()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
