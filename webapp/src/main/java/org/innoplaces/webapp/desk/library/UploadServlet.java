package org.innoplaces.webapp.desk.library;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.media.MediaSettings;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.webapp.desk.address.DeskVisit;

/**
 * Takes the files of forms: new ones at {@code /desk/files}, another one for a medium at {@code
 * /desk/files/{id}}. Reached only from the desk. A form shows by its first field that it is ours,
 * because nothing of it may be read before that is known.
 */
@WebServlet("/site/desk-upload")
public class UploadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String LIBRARY = "/desk/content/media";
  private static final int TOO_LARGE = 413;
  private static final int UNPROCESSABLE = 422;

  private final transient ReceiveFiles files;
  private final transient AnswerScript script;
  private final transient UploadReport report;
  private final transient CurrentActor actor;
  private final transient DeskVisit visit;
  private final transient MediaSettings settings;

  /** Found by the container, made by CDI. */
  @Inject
  public UploadServlet(
      ReceiveFiles files,
      AnswerScript script,
      UploadReport report,
      CurrentActor actor,
      DeskVisit visit,
      MediaSettings settings) {
    this.files = files;
    this.script = script;
    this.report = report;
    this.actor = actor;
    this.visit = visit;
    this.settings = settings;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<UUID> media = media();
    if (!request.getMethod().equals("POST")) {
      response.sendRedirect(media.map(id -> LIBRARY + "/" + id).orElse(LIBRARY));
    } else if (AnswerScript.isAsked(request)) {
      script.answer(request, response);
    } else if (visit.getAccount() == null) {
      response.sendRedirect("/desk/sign-in?to=" + LIBRARY);
    } else {
      form(media, request, response);
    }
  }

  private Optional<UUID> media() {
    return visit.name(0).filter(id -> id.matches("[0-9a-f-]{36}")).map(UUID::fromString);
  }

  private void form(Optional<UUID> media, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    int status = UNPROCESSABLE;
    try {
      SentFiles form = SentFiles.of(request, most(media));
      if (!isOurs(form)) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
      if (media.isPresent()) {
        files.replace(actor.get(), media.get(), form, report);
      } else {
        files.takeAll(actor.get(), form, report);
      }
    } catch (PlatformException refused) {
      report.refuse(refused.problems());
    } catch (FileUploadSizeException long_) {
      status = TOO_LARGE;
      response.setHeader("Connection", "close");
      report.refuse(List.of(Problem.of("upload-too-large", null, most(media))));
    } catch (IOException broken) {
      status = HttpServletResponse.SC_BAD_REQUEST;
      report.refuse(List.of(Problem.of("upload-broken", null)));
    }
    answer(media, status, request, response);
  }

  private long most(Optional<UUID> media) {
    return media.isPresent() ? settings.largestFile() + 1_000_000L : files.mostOfForm();
  }

  private boolean isOurs(SentFiles form) throws IOException {
    return form.next()
        .filter(first -> first.field().equals("token") && first.file().isEmpty())
        .filter(first -> first.value().equals(visit.getFormToken()))
        .isPresent();
  }

  private void answer(
      Optional<UUID> media, int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (report.isRefused()) {
      response.setStatus(status);
      String view = media.isPresent() ? "/screens/replace.xhtml" : "/screens/library.xhtml";
      request.getRequestDispatcher(view).forward(request, response);
    } else if (media.isPresent()) {
      response.sendRedirect(LIBRARY + "/" + media.get() + "?done=replaced");
    } else if (report.getFiles().size() == 1) {
      UUID only = report.getFiles().get(0).media().orElseThrow();
      response.sendRedirect(LIBRARY + "/" + only + "?done=uploaded");
    } else {
      response.sendRedirect(LIBRARY + "?done=uploaded");
    }
  }
}
