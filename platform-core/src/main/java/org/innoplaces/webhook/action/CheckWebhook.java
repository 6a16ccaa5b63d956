package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.webhook.WebhookOrder;

/** Whether a webhook can be as somebody wants it; tells everything that is wrong at once. */
@ApplicationScoped
class CheckWebhook {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_URL = 2_000;

  private final KnownEvents events;
  private final ContentSchema schema;
  private final FindAddress addresses;

  protected CheckWebhook() {
    this(null, null, null);
  }

  @Inject
  CheckWebhook(KnownEvents events, ContentSchema schema, FindAddress addresses) {
    this.events = events;
    this.schema = schema;
    this.addresses = addresses;
  }

  /**
   * Checks it.
   *
   * @throws InvalidInput pointing to what cannot be
   */
  void check(WebhookOrder order) {
    List<Problem> problems = new ArrayList<>();
    if (order.name().isBlank() || order.name().length() > LONGEST_NAME) {
      problems.add(Problem.of("name-length", Source.pointer("/name"), LONGEST_NAME));
    }
    if (!isAddress(order.url())) {
      Message told =
          order.url().isBlank()
              ? Message.of("problem.webhook-url-missing")
              : Message.of("problem.not-a-webhook-url", order.url());
      problems.add(new Problem("not-a-webhook-url", Source.pointer("/url"), told));
    } else if (addresses.isPlainlyPrivate(URI.create(order.url()).getHost())) {
      problems.add(
          Problem.of("private-address", Source.pointer("/url"), URI.create(order.url()).getHost()));
    }
    Set<String> known = events.all().keySet();
    if (order.events().isEmpty() || !known.containsAll(order.events())) {
      String names = String.join(", ", known);
      problems.add(Problem.of("not-webhook-events", Source.pointer("/events"), names));
    }
    Set<String> types = schema.types().stream().map(TypeSchema::name).collect(Collectors.toSet());
    order.types().stream()
        .filter(type -> !types.contains(type))
        .sorted()
        .forEach(
            type -> problems.add(Problem.of("unknown-type-name", Source.pointer("/types"), type)));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static boolean isAddress(String url) {
    try {
      URI uri = URI.create(url);
      return url.length() <= LONGEST_URL
          && String.valueOf(uri.getScheme()).matches("https?")
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getFragment() == null
          && uri.getPort() != 0
          && uri.getPort() <= 65_535;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
