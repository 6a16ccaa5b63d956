package org.innoplaces.membership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.testimonial.MemberTestimonial;
import org.innoplaces.membership.testimonial.TestimonialRepository;

@ApplicationScoped
class JpaTestimonials implements TestimonialRepository {

  private final EntityManager entityManager;

  protected JpaTestimonials() {
    this(null);
  }

  @Inject
  JpaTestimonials(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<MemberTestimonial> find(UUID account) {
    return Optional.ofNullable(entityManager.find(MemberTestimonial.class, account));
  }

  @Override
  public Optional<MemberTestimonial> lock(UUID account) {
    return Optional.ofNullable(
        entityManager.find(MemberTestimonial.class, account, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<MemberTestimonial> of(String email) {
    return by("email", email);
  }

  @Override
  public List<MemberTestimonial> ofEntry(UUID entry) {
    return by("entry", entry.toString());
  }

  private List<MemberTestimonial> by(String field, String value) {
    return entityManager
        .createQuery(
            "select t from MemberTestimonial t where t." + field + " = :value",
            MemberTestimonial.class)
        .setParameter("value", value)
        .getResultList();
  }

  @Override
  public List<MemberTestimonial> ofFormerMembers() {
    return entityManager
        .createQuery(
            "select t from MemberTestimonial t where not exists"
                + " (select m.account from Membership m where m.account = t.account)"
                + " and not exists (select a.id from Account a join a.roles r"
                + " where a.id = t.account and r.name = :member)",
            MemberTestimonial.class)
        .setParameter("member", MembershipPlugin.MEMBER)
        .getResultList();
  }

  @Override
  public void add(MemberTestimonial testimonial) {
    entityManager.persist(testimonial);
  }

  @Override
  public void remove(MemberTestimonial testimonial) {
    entityManager.remove(testimonial);
  }
}
