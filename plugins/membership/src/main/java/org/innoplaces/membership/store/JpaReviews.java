package org.innoplaces.membership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.review.ApplicationQuery;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewComment;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.membership.review.Sponsorship;

@ApplicationScoped
class JpaReviews implements ReviewRepository {

  private static final String APPLICATION = "application";

  /** Not with {@code like … escape}: of such a statement the provider would bind no value. */
  private static final String TEXT =
      "(locate(:text, lower(a.name)) > 0 or locate(:text, lower(a.email)) > 0"
          + " or locate(:text, lower(a.organisation)) > 0 or locate(:text, lower(a.answers)) > 0)";

  private final EntityManager entityManager;

  protected JpaReviews() {
    this(null);
  }

  @Inject
  JpaReviews(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Review review) {
    entityManager.persist(review);
  }

  @Override
  public void add(ReviewComment comment) {
    entityManager.persist(comment);
  }

  @Override
  public void add(Sponsorship sponsorship) {
    entityManager.persist(sponsorship);
  }

  @Override
  public void remove(Review review) {
    entityManager.remove(review);
  }

  @Override
  public List<Review> reviews(UUID application) {
    return entityManager
        .createQuery(
            "select r from MembershipReview r where r.application = :application"
                + " order by r.assignedAt, r.id",
            Review.class)
        .setParameter(APPLICATION, application)
        .getResultList();
  }

  @Override
  public List<ReviewComment> comments(UUID application) {
    return entityManager
        .createQuery(
            "select c from ReviewComment c where c.application = :application"
                + " order by c.writtenAt, c.id",
            ReviewComment.class)
        .setParameter(APPLICATION, application)
        .getResultList();
  }

  @Override
  public Optional<Sponsorship> sponsorship(UUID application) {
    return Optional.ofNullable(entityManager.find(Sponsorship.class, application));
  }

  @Override
  public List<Sponsorship> sponsoring(String email) {
    return entityManager
        .createQuery(
            "select s from Sponsorship s where s.email = :email order by s.askedAt",
            Sponsorship.class)
        .setParameter("email", email)
        .getResultList();
  }

  @Override
  public void removeSponsoring(String email) {
    entityManager
        .createQuery("delete from Sponsorship s where s.email = :email")
        .setParameter("email", email)
        .executeUpdate();
  }

  @Override
  public Map<String, Long> load() {
    Map<String, Long> load = new HashMap<>();
    entityManager
        .createQuery(
            "select r.reviewer, count(r) from MembershipReview r, Application a"
                + " where a.id = r.application"
                + " and r.vote is null and r.conflict is null and a.state in :states"
                + " group by r.reviewer",
            Object[].class)
        .setParameter("states", ApplicationState.OPEN)
        .getResultList()
        .forEach(row -> load.put((String) row[0], (Long) row[1]));
    return load;
  }

  @Override
  public List<Application> find(ApplicationQuery query) {
    return asked(query, "select a", " order by a.submittedAt desc, a.id desc", Application.class)
        .setFirstResult(query.first())
        .setMaxResults(query.most())
        .getResultList();
  }

  @Override
  public long count(ApplicationQuery query) {
    return asked(query, "select count(a)", "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> asked(ApplicationQuery query, String start, String end, Class<T> type) {
    Map<String, Object> values = new HashMap<>();
    List<String> parts = new ArrayList<>();
    if (query.states().isEmpty()) {
      parts.add("1 = 0");
    } else {
      parts.add("a.state in :states");
      values.put("states", query.states());
    }
    query
        .voter()
        .ifPresent(
            voter -> {
              parts.add(
                  "exists (select r.id from MembershipReview r where r.application = a.id"
                      + " and r.reviewer = :voter and r.vote is null and r.conflict is null)");
              values.put("voter", voter);
            });
    if (!query.text().isEmpty()) {
      parts.add(TEXT);
      values.put("text", query.text().toLowerCase(Locale.ROOT));
    }
    String where = " from Application a where " + String.join(" and ", parts);
    TypedQuery<T> asked = entityManager.createQuery(start + where + end, type);
    values.forEach(asked::setParameter);
    return asked;
  }

  @Override
  public List<Review> counted(Collection<UUID> applications) {
    if (applications.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select r from MembershipReview r where r.application in :applications"
                + " and r.conflict is null",
            Review.class)
        .setParameter("applications", applications)
        .getResultList();
  }

  @Override
  public List<Application> acceptedSince(Instant instant) {
    return entityManager
        .createQuery(
            "select a from Application a where a.state = :state and a.decidedAt >= :since",
            Application.class)
        .setParameter("state", ApplicationState.ACCEPTED)
        .setParameter("since", instant)
        .getResultList();
  }

  @Override
  public List<Application> waiting() {
    return entityManager
        .createQuery(
            "select a from Application a where a.state = :state order by a.stateSince, a.id",
            Application.class)
        .setParameter("state", ApplicationState.WAITLISTED)
        .getResultList();
  }
}
