package org.innoplaces.contact.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.Receipt;
import org.innoplaces.contact.Reception;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Writing;
import org.innoplaces.contact.action.PassOnOrReceive;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.SentAttributes;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.json.JsonText;

/** Takes messages from programs: {@code POST /api/contact/messages}. */
@Path("contact/messages")
@ApplicationScoped
public class MessagesResource {

  private static final String TYPE = "contact-messages";

  private final PassOnOrReceive messages;
  private final Languages languages;
  private final SiteLinks links;

  /** For CDI proxies. */
  protected MessagesResource() {
    this(null, null, null);
  }

  /** Hands over to this action. */
  @Inject
  public MessagesResource(PassOnOrReceive messages, Languages languages, SiteLinks links) {
    this.messages = messages;
    this.languages = languages;
    this.links = links;
  }

  /**
   * Takes one; the same again within a day is answered with the same id. What another plugin took
   * over is answered with where the person goes on: a redirect would hide it from scripts.
   */
  @POST
  @Consumes({"application/vnd.api+json", "application/json"})
  public Response receive(InputStream body, @Context HttpServletRequest request) {
    SentAttributes sent =
        SentAttributes.texts(
            body, TYPE, "name", "email", "organisation", "subject", "message", "locale", "altcha");
    Writing writing = writing(sent);
    String from = Optional.ofNullable(request.getRemoteAddr()).orElse("");
    Circumstances how = Circumstances.ofProgram(from, text(sent, "altcha"));
    Reception reception = SentAttributes.placed(() -> messages.take(writing, how));
    return reception
        .receipt()
        .map(MessagesResource::kept)
        .orElseGet(() -> onward(reception))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response.ResponseBuilder kept(Receipt receipt) {
    return Response.status(receipt.waits() ? Response.Status.ACCEPTED : Response.Status.CREATED)
        .entity(document(receipt));
  }

  private Response.ResponseBuilder onward(Reception reception) {
    String page = links.absolute(reception.onward().orElseThrow());
    JsonObject told =
        JsonText.object()
            .add("jsonapi", JsonText.object().add("version", "1.1"))
            .add("meta", JsonText.object().add("continue", page))
            .build();
    return Response.ok(told.toString());
  }

  private static String document(Receipt receipt) {
    JsonObjectBuilder attributes =
        JsonText.object().add("state", receipt.waits() ? "to-confirm" : "arrived");
    return ApiDocument.one(
            ApiDocument.resource(TYPE, receipt.conversation().toString(), attributes))
        .toString();
  }

  private Writing writing(SentAttributes sent) {
    Sender sender =
        new Sender(
            text(sent, "name"), text(sent, "email"), text(sent, "organisation"), locale(sent));
    return new Writing(sender, text(sent, "subject"), text(sent, "message"));
  }

  private static String text(SentAttributes sent, String name) {
    return sent.text(name).orElse("");
  }

  /** A language that the site offers; the first one for all others. */
  private Locale locale(SentAttributes sent) {
    String wanted = sent.text("locale").orElse("");
    String language =
        languages.current().offered().contains(wanted) ? wanted : languages.current().byDefault();
    return Locale.forLanguageTag(language);
  }
}
