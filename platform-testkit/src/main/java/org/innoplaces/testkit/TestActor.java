package org.innoplaces.testkit;

import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;

/** Who makes the requests of a test: nobody, until the test says who, thread by thread. */
public final class TestActor implements CurrentActor {

  private final ThreadLocal<Actor> actor = ThreadLocal.withInitial(() -> Actor.ANONYMOUS);

  /** From now on this one makes the requests of the calling thread. */
  public void become(Actor someone) {
    actor.set(someone);
  }

  @Override
  public Actor get() {
    return actor.get();
  }
}
