package org.innoplaces.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.SubjectRepository;

@ApplicationScoped
class JpaSubjects implements SubjectRepository {

  private final EntityManager entityManager;

  protected JpaSubjects() {
    this(null);
  }

  @Inject
  JpaSubjects(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<Subject> all() {
    return entityManager
        .createQuery("select s from Subject s order by s.place, s.name", Subject.class)
        .getResultList();
  }

  @Override
  public void add(Subject subject) {
    entityManager.persist(subject);
  }

  @Override
  public Optional<Subject> named(String name) {
    return entityManager
        .createQuery("select s from Subject s where s.name = :name", Subject.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }
}
