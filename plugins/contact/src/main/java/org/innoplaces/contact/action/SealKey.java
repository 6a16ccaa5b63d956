package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.innoplaces.contact.DoorRepository;

/** Reads the secret in a transaction of its own: whoever was given a seal shall find it good. */
@ApplicationScoped
class SealKey {

  private final DoorRepository door;

  protected SealKey() {
    this(null);
  }

  @Inject
  SealKey(DoorRepository door) {
    this.door = door;
  }

  @Transactional(TxType.REQUIRES_NEW)
  String read() {
    return door.secret();
  }
}
