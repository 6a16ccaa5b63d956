package org.innoplaces.membership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.membership.Applicant;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationKey;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.ApplicationStep;
import org.innoplaces.membership.MembershipDoor;
import org.innoplaces.membership.PhoneNumber;
import org.innoplaces.membership.statistics.PastApplication;
import org.innoplaces.membership.statistics.SentApplication;

@ApplicationScoped
class JpaApplications implements ApplicationRepository {

  private static final int MOST_ALIKE = 20;

  private final EntityManager entityManager;

  protected JpaApplications() {
    this(null);
  }

  @Inject
  JpaApplications(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void queue() {
    entityManager.find(MembershipDoor.class, MembershipDoor.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public void add(Application application) {
    entityManager.persist(application);
    // Rows of steps and keys refer to this one, which the provider cannot know.
    entityManager.flush();
  }

  @Override
  public void add(ApplicationStep step) {
    entityManager.persist(step);
  }

  @Override
  public void add(ApplicationKey key) {
    entityManager.persist(key);
  }

  @Override
  public Optional<Application> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Application.class, id));
  }

  @Override
  public Optional<Application> lock(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<ApplicationKey> key(String digest) {
    return Optional.ofNullable(entityManager.find(ApplicationKey.class, digest));
  }

  @Override
  public List<ApplicationStep> steps(UUID application) {
    return entityManager
        .createQuery(
            "select s from ApplicationStep s where s.application = :application"
                + " order by s.madeAt, s.id",
            ApplicationStep.class)
        .setParameter("application", application)
        .getResultList();
  }

  @Override
  public Optional<Application> begunWith(String digest, Instant since) {
    return entityManager
        .createQuery(
            "select a from Application a where a.digest = :digest and a.createdAt > :since"
                + " order by a.createdAt desc",
            Application.class)
        .setParameter("digest", digest)
        .setParameter("since", since)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public long countOf(String email, Instant since) {
    return entityManager
        .createQuery(
            "select count(a) from Application a where a.email = :email and a.createdAt > :since",
            Long.class)
        .setParameter("email", email)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public long countKeysOf(String email, Instant since) {
    return entityManager
        .createQuery(
            "select count(k) from ApplicationKey k where k.createdAt > :since"
                + " and k.application in (select a.id from Application a where a.email = :email)",
            Long.class)
        .setParameter("email", email)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public long countSince(Instant since) {
    return entityManager
        .createQuery("select count(a) from Application a where a.createdAt > :since", Long.class)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public List<Application> of(String email) {
    return entityManager
        .createQuery(
            "select a from Application a where a.email = :email order by a.createdAt, a.id",
            Application.class)
        .setParameter("email", email)
        .getResultList();
  }

  @Override
  public List<Application> alike(Application application, Collection<ApplicationState> states) {
    Applicant applicant = application.applicant();
    return entityManager
        .createQuery(
            "select a from Application a where a.id <> :id and a.state in :states"
                + " and (a.email = :email or a.phone = :phone or a.namesake = :namesake)"
                + " order by a.createdAt desc, a.id",
            Application.class)
        .setParameter("id", application.id())
        .setParameter("states", states)
        .setParameter("email", applicant.email())
        // What is missing is like nothing: in a row it is null, and never empty.
        .setParameter("phone", applicant.phone().map(PhoneNumber::value).orElse(""))
        .setParameter("namesake", applicant.namesake().orElse(""))
        .setMaxResults(MOST_ALIKE)
        .getResultList();
  }

  @Override
  public List<Application> in(Collection<ApplicationState> states) {
    return entityManager
        .createQuery(
            "select a from Application a where a.state in :states order by a.stateSince, a.id",
            Application.class)
        .setParameter("states", states)
        .getResultList();
  }

  @Override
  public List<Application> unchangedSince(ApplicationState state, Instant instant) {
    return entityManager
        .createQuery(
            "select a from Application a where a.state = :state and a.changedAt < :instant"
                + " order by a.changedAt, a.id",
            Application.class)
        .setParameter("state", state)
        .setParameter("instant", instant)
        .getResultList();
  }

  @Override
  public List<Application> standingSince(Collection<ApplicationState> states, Instant instant) {
    return entityManager
        .createQuery(
            "select a from Application a where a.state in :states and a.stateSince < :instant"
                + " order by a.stateSince, a.id",
            Application.class)
        .setParameter("states", states)
        .setParameter("instant", instant)
        .getResultList();
  }

  @Override
  public Set<String> names(String email) {
    return new HashSet<>(
        entityManager
            .createQuery(
                "select distinct a.name from Application a where a.email = :email"
                    + " and a.name <> '' and a.state not in :unseen",
                String.class)
            .setParameter("email", email)
            .setParameter("unseen", ApplicationState.UNSEEN)
            .getResultList());
  }

  @Override
  public void remove(Application application) {
    application
        .submittedAt()
        .map(sent -> counted(application, sent))
        .ifPresent(counted -> entityManager.persist(new PastApplication(counted)));
    for (String part : List.of("ApplicationStep", "ApplicationKey")) {
      entityManager
          .createQuery("delete from " + part + " p where p.application = :application")
          .setParameter("application", application.id())
          .executeUpdate();
    }
    entityManager.remove(application);
  }

  private static SentApplication counted(Application application, Instant sent) {
    return SentApplication.of(sent, application.state(), application.decidedAt().orElse(null));
  }
}
