package org.innoplaces.webapp.desk.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.MediumText;
import org.innoplaces.media.Upload;
import org.innoplaces.media.action.FindMedia;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.TooLarge;
import org.innoplaces.webapp.desk.address.DeskVisit;

/**
 * Answers the script of the desk, which sends each file as the body of a request of its own, so
 * that it can tell how far each has come; a header shows that the request is ours.
 */
@ApplicationScoped
class AnswerScript {

  private static final String TOKEN = "X-Form-Token";
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_LARGE = 413;

  private final ReceiveFiles files;
  private final FindMedia find;
  private final CurrentActor actor;
  private final DeskVisit visit;

  protected AnswerScript() {
    this(null, null, null, null);
  }

  @Inject
  AnswerScript(ReceiveFiles files, FindMedia find, CurrentActor actor, DeskVisit visit) {
    this.files = files;
    this.find = find;
    this.actor = actor;
    this.visit = visit;
  }

  /** Whether a script asks; forms cannot send such a header. */
  static boolean isAsked(HttpServletRequest request) {
    return request.getHeader(TOKEN) != null;
  }

  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (visit.getAccount() == null) {
      refuse(response, 401, List.of(Problem.of("unauthenticated", null)));
    } else if (!visit.getFormToken().equals(request.getHeader(TOKEN))) {
      refuse(response, 403, List.of(Problem.of("unauthenticated", null)));
    } else {
      take(request, response);
    }
  }

  private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = Optional.ofNullable(request.getParameter("filename")).orElse("");
    Optional<String> type = Optional.ofNullable(request.getContentType());
    try {
      files.requireRoom(actor.get(), name, request.getContentLengthLong(), true);
      Upload upload = new Upload(request.getInputStream(), name, type, Optional.empty());
      TakenFile taken = files.take(actor.get(), upload);
      if (taken.isTaken()) {
        write(response, HttpServletResponse.SC_CREATED, described(taken.media().orElseThrow()));
      } else {
        refuse(response, UNPROCESSABLE, taken.problems());
      }
    } catch (TooLarge large) {
      response.setHeader("Connection", "close");
      refuse(response, TOO_LARGE, large.problems());
    } catch (AccessDenied denied) {
      refuse(response, HttpServletResponse.SC_FORBIDDEN, denied.problems());
    } catch (PlatformException refused) {
      refuse(response, UNPROCESSABLE, refused.problems());
    }
  }

  private JsonObjectBuilder described(UUID media) {
    MediumText text = find.texts(actor.get(), List.of(media)).get(0);
    return JsonText.object()
        .add("id", media.toString())
        .add("title", text.name())
        .add("path", "/desk/content/media/" + media)
        .add("thumbnail", DeskPictures.small(text));
  }

  private void refuse(HttpServletResponse response, int status, List<Problem> problems)
      throws IOException {
    List<String> texts = problems.stream().map(problem -> problem.text(visit.getLocale())).toList();
    write(response, status, JsonText.object().add("problems", JsonText.strings(texts)));
  }

  private static void write(HttpServletResponse response, int status, JsonObjectBuilder json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.getOutputStream().write(json.build().toString().getBytes(StandardCharsets.UTF_8));
  }
}
