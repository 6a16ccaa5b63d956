package org.innoplaces.membership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.directory.Audience;
import org.innoplaces.membership.directory.DirectoryQuery;
import org.innoplaces.membership.directory.MemberProfile;
import org.innoplaces.membership.directory.ProfileRepository;

@ApplicationScoped
class JpaProfiles implements ProfileRepository {

  private static final String SEEN =
      " from MemberProfile p where p.audience in :audiences and exists ("
          + "select a.id from Account a join a.roles r where a.id = p.account"
          + " and a.disabledAt is null and r.name = :member)";

  private final EntityManager entityManager;

  protected JpaProfiles() {
    this(null);
  }

  @Inject
  JpaProfiles(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<MemberProfile> find(UUID account) {
    return Optional.ofNullable(entityManager.find(MemberProfile.class, account));
  }

  @Override
  public Optional<MemberProfile> lock(UUID account) {
    return Optional.ofNullable(
        entityManager.find(MemberProfile.class, account, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<MemberProfile> of(String email) {
    return entityManager
        .createQuery("select p from MemberProfile p where p.email = :email", MemberProfile.class)
        .setParameter("email", email)
        .getResultList();
  }

  @Override
  public List<MemberProfile> find(DirectoryQuery query) {
    return asked(query, "select p", " order by lower(p.name), p.account", MemberProfile.class)
        .setFirstResult(query.first())
        .setMaxResults(query.most())
        .getResultList();
  }

  @Override
  public long count(DirectoryQuery query) {
    return asked(query, "select count(p)", "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> asked(DirectoryQuery query, String start, String end, Class<T> type) {
    String words = query.reader() == Audience.PUBLIC ? "p.publicWords" : "p.memberWords";
    boolean any = query.text().isEmpty();
    String found = any ? "" : " and locate(:text, lower(" + words + ")) > 0";
    TypedQuery<T> asked =
        entityManager
            .createQuery(start + SEEN + found + end, type)
            .setParameter("member", MembershipPlugin.MEMBER)
            .setParameter(
                "audiences",
                Arrays.stream(Audience.values())
                    .filter(one -> one.isSeenBy(query.reader()))
                    .toList());
    return any ? asked : asked.setParameter("text", query.text().toLowerCase(Locale.ROOT));
  }

  @Override
  public void add(MemberProfile profile) {
    entityManager.persist(profile);
  }

  @Override
  public void remove(MemberProfile profile) {
    entityManager.remove(profile);
  }
}
