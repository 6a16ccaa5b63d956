package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.SubjectRepository;

/** Tells what one can write about. Everybody may ask. */
@ApplicationScoped
public class ReadSubjects {

  private final SubjectRepository subjects;

  /** For CDI proxies. */
  protected ReadSubjects() {
    this(null);
  }

  @Inject
  ReadSubjects(SubjectRepository subjects) {
    this.subjects = subjects;
  }

  /** Those that are offered now, in their order. */
  @Transactional
  public List<Subject> offered() {
    return subjects.all().stream().filter(Subject::isOffered).toList();
  }
}
