package org.innoplaces.contact.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Writing;
import org.innoplaces.contact.action.ReceiveMessage;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.SentAttributes;
import org.innoplaces.json.JsonText;

/** Takes messages from programs: {@code POST /api/contact/messages}. */
@Path("contact/messages")
@ApplicationScoped
public class MessagesResource {

  private static final String TYPE = "contact-messages";

  private final ReceiveMessage messages;
  private final Languages languages;

  /** For CDI proxies. */
  protected MessagesResource() {
    this(null, null);
  }

  /** Hands over to this action. */
  @Inject
  public MessagesResource(ReceiveMessage messages, Languages languages) {
    this.messages = messages;
    this.languages = languages;
  }

  /** Takes one; the same again within a day is answered with the same id. */
  @POST
  @Consumes({"application/vnd.api+json", "application/json"})
  public Response receive(InputStream body) {
    SentAttributes sent =
        SentAttributes.read(
            body, TYPE, "name", "email", "organisation", "subject", "message", "locale");
    Writing writing = writing(sent);
    UUID id = SentAttributes.placed(() -> messages.receive(writing));
    return Response.status(Response.Status.CREATED)
        .entity(
            ApiDocument.one(ApiDocument.resource(TYPE, id.toString(), JsonText.object()))
                .toString())
        .header("Cache-Control", "no-store")
        .build();
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
