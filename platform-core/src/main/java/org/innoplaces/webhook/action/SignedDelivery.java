package org.innoplaces.webhook.action;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.innoplaces.webhook.Delivery;

/** What goes over the wire. */
record SignedDelivery(URI url, Map<String, String> headers, String body) {

  static SignedDelivery of(Delivery delivery, Instant now) {
    long timestamp = now.getEpochSecond();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("User-Agent", "Innoplaces-Webhook");
    headers.put("Webhook-Id", delivery.id().toString());
    headers.put("Webhook-Event", delivery.event());
    headers.put("Webhook-Timestamp", Long.toString(timestamp));
    headers.put(
        "Webhook-Signature",
        SignDelivery.sign(delivery.webhook().secrets(now), timestamp, delivery.body()));
    return new SignedDelivery(URI.create(delivery.webhook().url()), headers, delivery.body());
  }
}
