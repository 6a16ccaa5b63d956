package org.innoplaces.webhook.web;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.innoplaces.http.SentAttributes;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.webhook.WebhookFacts;
import org.innoplaces.webhook.WebhookOrder;

/** What a client wants a webhook to be. */
final class SentWebhook {

  private SentWebhook() {}

  /** What is not sent stays as it is, or is empty in a new one. */
  static WebhookOrder read(InputStream body, Optional<WebhookFacts> known) {
    SentAttributes sent =
        SentAttributes.read(body, "webhooks", "name", "url", "events", "types", "active");
    Optional<WebhookOrder> before = known.map(WebhookFacts::order);
    return new WebhookOrder(
        sent.text("name").or(() -> before.map(WebhookOrder::name)).orElse("").strip(),
        sent.text("url").or(() -> before.map(WebhookOrder::url)).orElse("").strip(),
        sent.texts("events").or(() -> before.map(WebhookOrder::events)).orElse(Set.of()),
        sent.texts("types").or(() -> before.map(WebhookOrder::types)).orElse(Set.of()),
        sent.flag("active").or(() -> before.map(WebhookOrder::active)).orElse(true));
  }

  /** Tells problems of values at their place in the document of the client. */
  static <T> T placed(Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidInput refused) {
      throw new InvalidInput(refused.problems().stream().map(SentWebhook::placed).toList());
    }
  }

  private static Problem placed(Problem problem) {
    Source source = problem.source();
    boolean bare =
        source != null && List.of("/name", "/url", "/events", "/types").contains(source.value());
    return bare
        ? new Problem(
            problem.code(), Source.pointer("/data/attributes" + source.value()), problem.message())
        : problem;
  }
}
