package org.innoplaces.webhook;

import java.util.List;

/** One page of deliveries, the newest first, and how many there are. */
public record DeliveryPage(List<Delivery> deliveries, long total) {

  /** Keeps a copy. */
  public DeliveryPage {
    deliveries = List.copyOf(deliveries);
  }
}
