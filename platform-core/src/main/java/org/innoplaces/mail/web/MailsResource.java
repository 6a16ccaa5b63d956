package org.innoplaces.mail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.http.ApiDocument;
import org.innoplaces.http.DownloadName;
import org.innoplaces.http.Paging;
import org.innoplaces.http.WrittenId;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailPage;
import org.innoplaces.mail.UnknownMail;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.mail.action.SendMailAgain;

/** The mails that were written, and what became of them. */
@Path("manage/mails")
@ApplicationScoped
public class MailsResource {

  private static final String STATE = "filter[state]";

  private final CurrentActor current;
  private final ReadMails read;
  private final SendMailAgain send;

  /** For CDI proxies. */
  protected MailsResource() {
    this(null, null, null);
  }

  @Inject
  MailsResource(CurrentActor current, ReadMails read, SendMailAgain send) {
    this.current = current;
    this.read = read;
    this.send = send;
  }

  private Actor actor() {
    Actor actor = current.get();
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
    return actor;
  }

  /** One page, the newest first. */
  @GET
  public Response list(@Context UriInfo uri) {
    Actor actor = actor();
    Paging paging = Paging.of(uri.getQueryParameters(), STATE);
    List<String> states = Arrays.stream(Mail.State.values()).map(Mail.State::token).toList();
    Optional<Mail.State> state =
        Paging.choice(uri.getQueryParameters(), STATE, states)
            .map(token -> Mail.State.valueOf(token.toUpperCase(Locale.ROOT)));
    MailPage page = read.page(actor, state, paging.offset(), paging.size());
    return answer(
        ApiDocument.list(
            page.mails().stream().map(Mail::facts).map(WriteMail::resource).toList(),
            page.total()));
  }

  /** One of them. */
  @GET
  @Path("{id}")
  public Response one(@PathParam("id") String id) {
    return answer(ApiDocument.one(WriteMail.resource(read.one(actor(), id(id)).facts())));
  }

  /** The files that go along with one. */
  @GET
  @Path("{id}/attachments")
  public Response attachments(@PathParam("id") String id) {
    UUID mail = id(id);
    return answer(WriteMail.attachments(mail, read.attachments(actor(), mail)));
  }

  /** One of these files, to be stored; the place is a number from 1. */
  @GET
  @Path("{id}/attachments/{place}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response attachment(@PathParam("id") String id, @PathParam("place") String place) {
    MailAttachment file = read.attachment(actor(), id(id), place);
    return Response.ok(file.content())
        .header(DownloadName.HEADER, DownloadName.of(file.name()))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Sends one that was kept, given up or sent back. */
  @POST
  @Path("{id}/send")
  public Response send(@PathParam("id") String id) {
    return answer(ApiDocument.one(WriteMail.resource(send.send(actor(), id(id)).facts())));
  }

  private static UUID id(String written) {
    return WrittenId.read(written).orElseThrow(() -> new UnknownMail(written));
  }

  private static Response answer(JsonObject document) {
    return Response.ok(document.toString()).header("Cache-Control", "no-store").build();
  }
}
