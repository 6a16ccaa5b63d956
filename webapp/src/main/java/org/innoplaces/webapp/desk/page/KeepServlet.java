package org.innoplaces.webapp.desk.page;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.content.unsaved.action.KeepUnsaved;
import org.innoplaces.http.WrittenId;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.form.SentForm;
import org.innoplaces.webapp.desk.form.TypedForm;

/**
 * Keeps what stands in a form while somebody types, and tells when it did. Reached only from the
 * desk's door, which has checked where the form comes from.
 */
@WebServlet("/screens/keep")
public class KeepServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  private final transient ContentSchema schema;
  private final transient KeepUnsaved keep;
  private final transient CurrentActor actor;
  private final transient DeskVisit visit;
  private final transient DeskLanguages place;

  /** Found by the container, made by CDI. */
  @Inject
  public KeepServlet(
      ContentSchema schema,
      KeepUnsaved keep,
      CurrentActor actor,
      DeskVisit visit,
      DeskLanguages place) {
    this.schema = schema;
    this.keep = keep;
    this.actor = actor;
    this.visit = visit;
    this.place = place;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() != DispatcherType.FORWARD) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (actor.get().equals(Actor.ANONYMOUS)) {
      answer(response, HttpServletResponse.SC_UNAUTHORIZED, JsonText.object());
    } else {
      keep(request, response);
    }
  }

  private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<TypeSchema> type = visit.name(0).flatMap(schema::collection);
    Optional<UUID> entry = visit.name(1).flatMap(WrittenId::read);
    boolean fresh = visit.name(1).filter("new"::equals).isPresent();
    if (type.isEmpty() || entry.isEmpty() && !fresh) {
      answer(response, HttpServletResponse.SC_NOT_FOUND, JsonText.object());
      return;
    }
    try {
      SentForm form = new SentForm(schema, type.get(), request.getParameterMap());
      if (!form.isSent()) {
        answer(response, HttpServletResponse.SC_BAD_REQUEST, JsonText.object());
        return;
      }
      UnsavedText.Place where = EntryUnsaved.place(type.get(), entry, language(request));
      Optional<UUID> window =
          Optional.ofNullable(request.getParameter("window")).flatMap(WrittenId::read);
      UnsavedText kept = keep.keep(actor.get(), where, window, TypedForm.of(form));
      answer(
          response,
          HttpServletResponse.SC_OK,
          JsonText.object()
              .add("window", kept.id().toString())
              .add("at", kept.keptAt().toString())
              .add("told", place.hour(kept.keptAt())));
    } catch (PlatformException refused) {
      String why = refused.problems().get(0).text(visit.getLocale());
      answer(response, UNPROCESSABLE, JsonText.object().add("problem", why));
    }
  }

  private String language(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("locale"))
        .filter(place.getOffered()::contains)
        .orElse(place.getOffered().get(0));
  }

  private static void answer(HttpServletResponse response, int status, JsonObjectBuilder body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(body.build().toString());
  }
}
