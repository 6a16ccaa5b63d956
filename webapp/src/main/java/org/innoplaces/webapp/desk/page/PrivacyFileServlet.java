package org.innoplaces.webapp.desk.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.http.CsvLine;
import org.innoplaces.privacy.action.ExportRegister;
import org.innoplaces.privacy.action.FindPerson;
import org.innoplaces.webapp.desk.address.DeskRoute;
import org.innoplaces.webapp.desk.address.DeskVisit;

/**
 * Files for the people at the desk, reached through its door only: the register, and what is kept
 * about a person, who is named in a form and never in an address.
 */
@WebServlet(DeskRoute.PRIVACY_FILE)
public class PrivacyFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** The person comes with the form, so there is nothing behind the address alone. */
  private static final String OF_PERSON = "export";

  private final transient ExportRegister register;
  private final transient FindPerson find;
  private final transient CurrentActor actor;
  private final transient DeskVisit visit;

  /** Found by the container, made by CDI. */
  @Inject
  PrivacyFileServlet(
      ExportRegister register, FindPerson find, CurrentActor actor, DeskVisit visit) {
    this.register = register;
    this.find = find;
    this.actor = actor;
    this.visit = visit;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (visit.name(0).filter(OF_PERSON::equals).isPresent()) {
      response.sendRedirect(request.getContextPath() + "/desk/privacy");
      return;
    }
    String file = register.csv(actor.get(), visit.getLocale());
    send(response, CsvLine.MEDIA_TYPE, "register.csv", file);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file =
        find.export(actor.get(), PrivacyPage.person(text(request, "email"), text(request, "names")))
            .toString();
    send(response, "application/json; charset=UTF-8", "person.json", file);
  }

  private static void send(HttpServletResponse response, String type, String name, String file)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.getOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
