package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What readers may ask for.
 *
 * <p>{@code innoplaces.delivery.time-travel}: at which instants everybody may read the content.
 * {@code all} (the default) also shows what is planned, {@code past} only what was seen already,
 * {@code none} only what is seen now. A site with embargoed texts chooses {@code past}.
 */
@ApplicationScoped
public class DeliverySettings {

  private static final String TIME_TRAVEL = "innoplaces.delivery.time-travel";

  /** Whether a reader may look at an instant. */
  public boolean allows(Instant at, Clock clock) {
    String allowed =
        ConfigProvider.getConfig().getOptionalValue(TIME_TRAVEL, String.class).orElse("all");
    return switch (allowed.toLowerCase(Locale.ROOT)) {
      case "all" -> true;
      case "past" -> !at.isAfter(clock.instant());
      default -> false;
    };
  }
}
