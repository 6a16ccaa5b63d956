package org.innoplaces.webapp.desk.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.audit.AuditFilter;
import org.innoplaces.audit.AuditFormat;
import org.innoplaces.audit.action.ExportAudit;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.webapp.desk.address.DeskRoute;

/** The audit log as a file for the people at the desk, reached through its door only. */
@WebServlet(DeskRoute.AUDIT_FILE)
public class AuditFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient ExportAudit export;
  private final transient CurrentActor actor;
  private final transient DeskLanguages place;
  private final transient AuditPeople people;

  /** Found by the container, made by CDI. */
  @Inject
  AuditFileServlet(
      ExportAudit export, CurrentActor actor, DeskLanguages place, AuditPeople people) {
    this.export = export;
    this.actor = actor;
    this.place = place;
    this.people = people;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AuditFormat format = format(text(request, "format"));
    ExportAudit.Export file = export.export(actor.get(), filter(request), format);
    response.setContentType(format.mediaType());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"audit." + format.ending() + "\"");
    file.writeTo(response.getOutputStream());
  }

  private static AuditFormat format(String asked) {
    return AuditFormat.of(asked)
        .orElseThrow(
            () ->
                new InvalidInput(
                    Problem.of(
                        "not-a-choice",
                        Source.parameter("format"),
                        String.join(", ", AuditFormat.endings()))));
  }

  private AuditFilter filter(HttpServletRequest request) {
    return new AuditFilter(
        people.ids(text(request, "actor")),
        text(request, "action"),
        text(request, "subject"),
        instant(request, "from"),
        instant(request, "until"));
  }

  private Optional<Instant> instant(HttpServletRequest request, String name) {
    try {
      return place.instant(text(request, name));
    } catch (DateTimeException malformed) {
      throw new InvalidInput(
          Problem.of("malformed-instant", Source.parameter(name), text(request, name)));
    }
  }

  private static String text(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
