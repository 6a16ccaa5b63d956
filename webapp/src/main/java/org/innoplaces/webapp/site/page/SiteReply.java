package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.site.SentFile;
import org.innoplaces.site.SiteForm;
import org.innoplaces.webapp.site.mime.SentParts;

/** How a page of a plugin answers its form: {@code #{form.…}}. */
@Named("form")
@RequestScoped
public class SiteReply implements SiteForm {

  private static final int UNPROCESSABLE = 422;

  private final Visit visit;
  private final List<Problem> problems = new ArrayList<>();

  /** For CDI proxies. */
  protected SiteReply() {
    this(null);
  }

  /** Speaks the language of the visit. */
  @Inject
  public SiteReply(Visit visit) {
    this.visit = visit;
  }

  @Override
  public boolean isSent() {
    return ((HttpServletRequest) external().getRequest()).getMethod().equals("POST");
  }

  @Override
  public Optional<String> value(String name) {
    return Optional.ofNullable(external().getRequestParameterMap().get(name));
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<SentFile> files(String name) {
    Object sent = external().getRequestMap().get(SentParts.FILES);
    return sent == null
        ? List.of()
        : ((Map<String, List<SentFile>>) sent).getOrDefault(name, List.of());
  }

  @Override
  public String visitorAddress() {
    return Optional.ofNullable(((HttpServletRequest) external().getRequest()).getRemoteAddr())
        .orElse("");
  }

  /** A value for a control of the form; empty when it is missing. */
  public String text(String name) {
    return value(name).orElse("");
  }

  @Override
  public Locale locale() {
    return Locale.forLanguageTag(visit.locale());
  }

  @Override
  public boolean succeeds(Runnable work) {
    try {
      work.run();
      return true;
    } catch (PlatformException refused) {
      problems.addAll(refused.problems());
      external().setResponseStatus(status(refused));
      return false;
    }
  }

  private static int status(PlatformException refused) {
    if (refused instanceof NotFound) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    return refused instanceof Conflict ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE;
  }

  @Override
  public void go(String path) {
    try {
      external().redirect(external().getRequestContextPath() + path);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** What is wrong, as sentences in the language of the page; often none. */
  public List<String> getProblems() {
    return problems.stream().map(problem -> problem.text(locale())).toList();
  }

  /** What is wrong with the field at a JSON pointer; null when nothing is. */
  public String problemOf(String pointer) {
    return problems.stream()
        .filter(problem -> problem.source() != null && problem.source().value().equals(pointer))
        .map(problem -> problem.text(locale()))
        .findFirst()
        .orElse(null);
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
