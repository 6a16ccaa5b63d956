package org.innoplaces.contact;

import java.time.Instant;

/** The table of what came lately. Only for who stands in the queue. */
public interface ArrivalRepository {

  /** Adds one. */
  void add(Arrival arrival);

  /** How many came from that part of the network since an instant. */
  long countFrom(String network, Instant since);

  /** How many had that verdict since an instant, wherever they came from. */
  long count(Verdict verdict, Instant since);

  /** Forgets what came before an instant. */
  void removeBefore(Instant instant);
}
