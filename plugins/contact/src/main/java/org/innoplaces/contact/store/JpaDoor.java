package org.innoplaces.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.innoplaces.contact.Door;
import org.innoplaces.contact.DoorRepository;

@ApplicationScoped
class JpaDoor implements DoorRepository {

  private static final int SECRET_BYTES = 32;

  private final EntityManager entityManager;
  private final SecureRandom random = new SecureRandom();

  protected JpaDoor() {
    this(null);
  }

  @Inject
  JpaDoor(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public String secret() {
    return entityManager.find(Door.class, Door.ONLY).secret().orElseGet(this::made);
  }

  private String made() {
    Door door = entityManager.find(Door.class, Door.ONLY, LockModeType.PESSIMISTIC_WRITE);
    // What another node made before we got the lock.
    entityManager.refresh(door);
    if (door.secret().isEmpty()) {
      byte[] secret = new byte[SECRET_BYTES];
      random.nextBytes(secret);
      door.sign(HexFormat.of().formatHex(secret));
    }
    return door.secret().orElseThrow();
  }
}
