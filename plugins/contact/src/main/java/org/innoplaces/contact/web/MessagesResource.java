package org.innoplaces.contact.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
  public Response receive(InputStream body, @Context HttpServletRequest request) {
    SentAttributes sent =
        SentAttributes.texts(
            body, TYPE, "name", "email", "organisation", "subject", "message", "locale", "altcha");
    Writing writing = writing(sent);
    String from = Optional.ofNullable(request.getRemoteAddr()).orElse("");
    Circumstances how = Circumstances.ofProgram(from, text(sent, "altcha"));
    Receipt receipt = SentAttributes.placed(() -> messages.receive(writing, how));
    return Response.status(receipt.waits() ? Response.Status.ACCEPTED : Response.Status.CREATED)
        .entity(document(receipt))
        .header("Cache-Control", "no-store")
        .build();
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
