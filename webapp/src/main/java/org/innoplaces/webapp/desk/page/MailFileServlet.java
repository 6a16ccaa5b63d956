package org.innoplaces.webapp.desk.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.http.DownloadName;
import org.innoplaces.http.WrittenId;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.UnknownMail;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.webapp.desk.address.DeskRoute;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** The files of mails for the people at the desk: stored by their browsers, never shown. */
@WebServlet(DeskRoute.MAIL_FILE)
public class MailFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient ReadMails mails;
  private final transient CurrentActor actor;
  private final transient DeskVisit visit;

  /** Found by the container, made by CDI. */
  @Inject
  MailFileServlet(ReadMails mails, CurrentActor actor, DeskVisit visit) {
    this.mails = mails;
    this.actor = actor;
    this.visit = visit;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = visit.name(0).orElse("");
    MailAttachment file =
        mails.attachment(
            actor.get(),
            WrittenId.read(id).orElseThrow(() -> new UnknownMail(id)),
            visit.name(1).orElse(""));
    response.setContentType("application/octet-stream");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(DownloadName.HEADER, DownloadName.of(file.name()));
    response.getOutputStream().write(file.content());
  }
}
