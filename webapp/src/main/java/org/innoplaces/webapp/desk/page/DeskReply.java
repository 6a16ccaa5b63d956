package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.desk.DeskFile;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.problem.ChangedMeanwhile;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** How a page answers a form: by going on, or by telling what is wrong: {@code #{reply.…}}. */
@Named("reply")
@RequestScoped
public class DeskReply implements DeskForm {

  private static final int UNPROCESSABLE = 422;

  private final DeskVisit visit;
  private final DeskLanguages place;
  private final List<Problem> problems = new ArrayList<>();
  private boolean outOfDate;
  private Function<String, Optional<String>> names = pointer -> Optional.empty();
  private Function<String, Optional<String>> anchors = pointer -> Optional.empty();
  private UnaryOperator<String> places = UnaryOperator.identity();

  /** For CDI proxies. */
  protected DeskReply() {
    this(null, null);
  }

  /** Speaks the language of the visit, and of times in the zone of the site. */
  @Inject
  public DeskReply(DeskVisit visit, DeskLanguages place) {
    this.visit = visit;
    this.place = place;
  }

  /**
   * Does something and goes on to another page, so that reloading does not do it again; what is
   * refused is told on this page.
   *
   * @param done what becomes of it: a sentence that the next page tells, by its key
   */
  @Override
  public void to(String path, String done, Runnable work) {
    if (succeeds(work)) {
      go(path + (path.contains("?") ? "&" : "?") + "done=" + done);
    }
  }

  @Override
  public boolean succeeds(Runnable work) {
    try {
      work.run();
      return true;
    } catch (PlatformException refused) {
      tell(refused);
      return false;
    }
  }

  /** Tells what was refused. */
  public void tell(PlatformException refused) {
    problems.addAll(refused.problems());
    outOfDate |= refused instanceof ChangedMeanwhile;
    response().setStatus(status(refused));
  }

  private static int status(PlatformException refused) {
    if (refused instanceof AccessDenied) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    return refused instanceof OutOfDate
        ? HttpServletResponse.SC_PRECONDITION_FAILED
        : UNPROCESSABLE;
  }

  /**
   * Tells what was refused of a form.
   *
   * @param names what the control at a JSON pointer is called; empty when there is none
   */
  void tell(PlatformException refused, Function<String, Optional<String>> names) {
    this.names = names;
    tell(refused);
  }

  /** Goes on to a path of this site. */
  public void go(String path) {
    ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
    try {
      context.redirect(context.getRequestContextPath() + path);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /**
   * What is wrong, as sentences; what is about one control starts with its name, and what others
   * saved meanwhile stands beside the fields.
   */
  public List<String> getProblems() {
    return problems.stream()
        .filter(problem -> !outOfDate || problem.source() == null)
        .map(this::named)
        .toList();
  }

  /**
   * The same with links to the controls.
   *
   * @param text the sentence
   * @param anchor the id of the control that it is about; null when it is about none
   */
  public record Told(String text, String anchor) {}

  /** What is wrong, each with the place in the form where it can be mended. */
  public List<Told> getSummary() {
    return problems.stream()
        .filter(problem -> !outOfDate || problem.source() == null)
        .map(problem -> new Told(named(problem), anchor(problem)))
        .toList();
  }

  private String anchor(Problem problem) {
    return Optional.ofNullable(problem.source()).map(Source::value).flatMap(anchors).orElse(null);
  }

  /**
   * Says where the form shows what problems are about.
   *
   * @param shown the pointer of the control for that of a problem
   * @param ids the id of that control; empty when there is none
   */
  void lead(UnaryOperator<String> shown, Function<String, Optional<String>> ids) {
    places = shown;
    anchors = ids;
  }

  /** Whether somebody else changed meanwhile what the form would replace. */
  public boolean isOutOfDate() {
    return outOfDate;
  }

  private String named(Problem problem) {
    if (problem.code().equals("edit-conflict")) {
      return text(problem);
    }
    Optional<String> name = Optional.ofNullable(problem.source()).map(Source::value).flatMap(names);
    String colon = visit.getLanguage().equals("fr") ? "\u00a0: " : ": ";
    return name.map(label -> label + colon).orElse("") + text(problem);
  }

  /** The sentence; where it names an instant, as people say it here. */
  private String text(Problem problem) {
    String text = problem.text(visit.getLocale());
    return problem.code().equals("malformed-instant") ? text : place.tellAll(text);
  }

  /** What is wrong with the field at a JSON pointer; null when nothing is. */
  public String problemOf(String pointer) {
    return problemsOf(pointer).stream().findFirst().orElse(null);
  }

  /** Everything that is wrong with what is shown at a JSON pointer. */
  public List<String> problemsOf(String pointer) {
    return problems.stream()
        .filter(problem -> problem.source() != null)
        .filter(problem -> places.apply(problem.source().value()).equals(pointer))
        .map(this::text)
        .toList();
  }

  /**
   * The key of what was just done; null when nothing was. A form that was sent from such an address
   * tells of itself.
   */
  public String getDone() {
    return isPost()
        ? null
        : parameter("done").filter(key -> key.matches("[a-z-]{1,40}")).orElse(null);
  }

  @Override
  public boolean isPost() {
    return request().getMethod().equals("POST");
  }

  /** The request that is answered. */
  public HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  @Override
  public Locale locale() {
    return visit.getLocale();
  }

  @Override
  public Optional<String> part(int index) {
    return visit.name(index);
  }

  @Override
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name));
  }

  @Override
  public List<String> parameters(String name) {
    return Optional.ofNullable(request().getParameterValues(name)).map(List::of).orElse(List.of());
  }

  @Override
  public void send(DeskFile file) {
    HttpServletResponse response = response();
    response.setContentType(file.mediaType());
    response.setContentLength(file.content().length);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    try {
      response.getOutputStream().write(file.content());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** A value of the form as text; empty when it is missing. */
  public String text(String name) {
    return parameter(name).orElse("");
  }

  /**
   * Which page of a list is asked for, from 1; the first when the address does not say.
   *
   * @throws InvalidInput when it is no page
   */
  public int page() {
    String typed = text("page");
    if (!typed.isEmpty() && !typed.matches("[1-9]\\d{0,5}")) {
      throw new InvalidInput(
          Problem.of("malformed-page", Source.parameter("page"), typed, "999999"));
    }
    return typed.isEmpty() ? 1 : Integer.parseInt(typed);
  }

  /**
   * What is chosen of several; empty when nothing is.
   *
   * @throws InvalidInput when it is none of them
   */
  public Optional<String> choice(String name, Collection<String> choices) {
    Optional<String> chosen = parameter(name).filter(text -> !text.isEmpty());
    chosen
        .filter(text -> !choices.contains(text))
        .ifPresent(
            text -> {
              String known = String.join(", ", choices);
              throw new InvalidInput(
                  Problem.of("wrong-choice", Source.parameter(name), text, known));
            });
    return chosen;
  }

  /** The answer that is being made. */
  public HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
