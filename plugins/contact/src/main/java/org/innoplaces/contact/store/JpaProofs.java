package org.innoplaces.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.innoplaces.contact.ProofRepository;
import org.innoplaces.contact.UsedProof;

@ApplicationScoped
class JpaProofs implements ProofRepository {

  private final EntityManager entityManager;

  protected JpaProofs() {
    this(null);
  }

  @Inject
  JpaProofs(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public boolean use(UsedProof proof) {
    if (entityManager.find(UsedProof.class, proof.challenge()) != null) {
      return false;
    }
    entityManager.persist(proof);
    return true;
  }

  @Override
  public void removeExpired(Instant now) {
    entityManager
        .createQuery("delete from UsedProof p where p.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
