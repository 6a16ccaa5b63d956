package org.innoplaces.webhook.web;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.innoplaces.http.SentAttributes;
import org.innoplaces.problem.ChangedMeanwhile;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.webhook.WebhookOrder;

/** What a client wants a webhook to be. */
record SentWebhook(SentAttributes sent) {

  private static final WebhookOrder NOTHING = new WebhookOrder("", "", Set.of(), Set.of(), true);

  /**
   * Reads it.
   *
   * @throws InvalidInput when it cannot be one
   */
  static SentWebhook read(InputStream body) {
    SentWebhook webhook =
        new SentWebhook(
            SentAttributes.read(body, "webhooks", "name", "url", "events", "types", "active"));
    webhook.order();
    return webhook;
  }

  /** A new one; what is not sent is empty. */
  WebhookOrder order() {
    return over(NOTHING);
  }

  /** What is not sent stays as it is. */
  WebhookOrder over(WebhookOrder before) {
    return new WebhookOrder(
        sent.text("name").orElse(before.name()).strip(),
        sent.text("url").orElse(before.url()).strip(),
        sent.texts("events").orElse(before.events()),
        sent.texts("types").orElse(before.types()),
        sent.flag("active").orElse(before.active()));
  }

  /** Tells problems of values at their place in the document of the client. */
  static <T> T placed(Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidInput refused) {
      throw new InvalidInput(refused.problems().stream().map(SentWebhook::placed).toList());
    } catch (ChangedMeanwhile changed) {
      throw changed.placed(changed.problems().stream().map(SentWebhook::placed).toList());
    }
  }

  private static Problem placed(Problem problem) {
    Source source = problem.source();
    boolean bare =
        source != null
            && List.of("/name", "/url", "/events", "/types", "/active").contains(source.value());
    return bare
        ? new Problem(
            problem.code(), Source.pointer("/data/attributes" + source.value()), problem.message())
        : problem;
  }
}
