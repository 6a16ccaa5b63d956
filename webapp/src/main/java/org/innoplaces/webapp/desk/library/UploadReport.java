package org.innoplaces.webapp.desk.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.innoplaces.problem.Problem;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** What became of the files of a form: {@code #{uploads.…}}. For one request. */
@Named("uploads")
@RequestScoped
public class UploadReport {

  private final DeskVisit visit;
  private final List<TakenFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int base;

  /** For CDI proxies. */
  protected UploadReport() {
    this(null);
  }

  @Inject
  UploadReport(DeskVisit visit) {
    this.visit = visit;
  }

  void add(TakenFile file) {
    files.add(file);
  }

  void refuse(List<Problem> whole) {
    problems.addAll(whole);
  }

  void startFrom(int revision) {
    base = revision;
  }

  /** The revision that a replacement starts from. */
  public int getBase() {
    return base;
  }

  /** The files, in the order in which they were sent. */
  public List<TakenFile> getFiles() {
    return files;
  }

  /** Those of them that the library has. */
  public List<TakenFile> getTaken() {
    return files.stream().filter(TakenFile::isTaken).toList();
  }

  /** Whether there is anything that was not taken. */
  public boolean isRefused() {
    return !problems.isEmpty() || files.stream().anyMatch(file -> !file.isTaken());
  }

  /** What was refused, as sentences. */
  public List<String> getProblems() {
    List<Problem> all = new ArrayList<>(problems);
    files.forEach(file -> all.addAll(file.problems()));
    return all.stream().map(problem -> problem.text(visit.getLocale())).toList();
  }
}
