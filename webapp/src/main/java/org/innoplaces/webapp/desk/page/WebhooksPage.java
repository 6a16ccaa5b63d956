package org.innoplaces.webapp.desk.page;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.http.WrittenId;
import org.innoplaces.problem.Stamp;
import org.innoplaces.problem.Stamped;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webhook.Delivery;
import org.innoplaces.webhook.DeliveryFailure;
import org.innoplaces.webhook.DeliveryPage;
import org.innoplaces.webhook.DeliveryQuery;
import org.innoplaces.webhook.UnknownWebhook;
import org.innoplaces.webhook.Webhook;
import org.innoplaces.webhook.WebhookOrder;

/** The webhooks: {@code #{webhooks.…}}. */
@Named("webhooks")
@RequestScoped
public class WebhooksPage {

  private static final int SIZE = 50;

  private final WebhookWork work;
  private final ContentSchema schema;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final Meanwhile meanwhile;
  private String secret;
  private Webhook one;
  private boolean done;
  private DeliveryPage deliveries;

  /** For CDI proxies. */
  protected WebhooksPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  WebhooksPage(
      WebhookWork work,
      ContentSchema schema,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      Meanwhile meanwhile) {
    this.work = work;
    this.schema = schema;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.meanwhile = meanwhile;
  }

  /** All webhooks. */
  public List<Webhook> getAll() {
    return work.read().all(actor.get());
  }

  /** Whether it is only being made. */
  public boolean isNew() {
    return visit.name(0).filter("new"::equals).isPresent();
  }

  /**
   * The secret that was just made; null when none was. The first question does what the form asks.
   */
  public String getSecret() {
    if (!done && reply.isPost()) {
      done = true;
      doWhatIsAsked();
    }
    return secret;
  }

  private void doWhatIsAsked() {
    String path = "/desk/webhooks/" + visit.name(0).orElse("");
    switch (reply.text("do")) {
      case "save" -> save();
      case "rotate" ->
          reply.succeeds(() -> secret = work.change().rotate(actor.get(), id()).value());
      case "ping" -> reply.to(path, "ping-sent", () -> work.send().ping(actor.get(), id()));
      case "remove" -> remove();
      case "dead" -> reply.to(path, "replayed", () -> work.send().replayDead(actor.get(), id()));
      default -> {
        UUID delivery = uuid("delivery", reply.text("delivery"));
        reply.to(path, "replayed", () -> work.send().replay(actor.get(), id(), delivery));
      }
    }
  }

  /** The page is made to its end although the answer leads elsewhere, so it is read before. */
  private void remove() {
    UUID id = getOne().id();
    getDeliveries();
    reply.to("/desk/webhooks", "changed", () -> work.change().remove(actor.get(), id, seen()));
  }

  private void save() {
    if (isNew()) {
      reply.succeeds(
          () -> {
            var made = work.change().create(actor.get(), getWanted());
            one = made.webhook();
            secret = made.secret().value();
          });
    } else {
      reply.to(
          "/desk/webhooks/" + id(),
          "changed",
          () -> work.change().change(actor.get(), id(), seen(), before -> getWanted()));
    }
  }

  /** The webhook of the page; null while it is only being made. */
  public Webhook getOne() {
    getSecret();
    if (one == null && !isNew()) {
      one = work.read().one(actor.get(), id());
    }
    return one;
  }

  /** What the form says, or else what is stored. */
  public WebhookOrder getWanted() {
    if (reply.isPost() && reply.text("do").equals("save")) {
      WebhookOrder sent =
          new WebhookOrder(
              reply.text("name").strip(),
              reply.text("url").strip(),
              sent("events"),
              sent("types"),
              reply.parameter("active").isPresent());
      return meanwhile.isThere() ? kept(sent, getOne().facts().order()) : sent;
    }
    return getOne() == null
        ? new WebhookOrder("", "", Set.of(), Set.of(), true)
        : getOne().facts().order();
  }

  private WebhookOrder kept(WebhookOrder sent, WebhookOrder theirs) {
    Stamped all = sent.stamped();
    return new WebhookOrder(
        meanwhile.keep("name", all, sent.name(), theirs.name()),
        meanwhile.keep("url", all, sent.url(), theirs.url()),
        meanwhile.keep("events", all, sent.events(), theirs.events()),
        meanwhile.keep("types", all, sent.types(), theirs.types()),
        meanwhile.keep("active", all, sent.active(), theirs.active()));
  }

  /** What the form starts from; empty for a new webhook. */
  public String getStamp() {
    return getOne() == null ? "" : meanwhile.stamp(getOne().facts().order().stamped());
  }

  private Optional<Stamp> seen() {
    return Optional.of(meanwhile.startsFrom());
  }

  /** What some events or types are called. */
  public String names(Map<String, String> labels, Set<String> some) {
    return some.stream().map(one -> labels.getOrDefault(one, one)).collect(joining(", "));
  }

  /** What became of a delivery, in the language of the reader; empty while nothing is known. */
  public String answer(Delivery delivery) {
    String kept =
        delivery.reason().orElseGet(() -> delivery.answer().map(String::valueOf).orElse(""));
    return DeliveryFailure.read(kept).map(told -> told.in(visit.getLocale())).orElse(kept);
  }

  private Set<String> sent(String name) {
    String[] values = reply.request().getParameterValues(name);
    return values == null ? Set.of() : Arrays.stream(values).collect(Collectors.toSet());
  }

  /** What it can hear of: names to labels. */
  public Map<String, String> getEvents() {
    Map<String, String> labels = new LinkedHashMap<>();
    work.events().all().forEach((name, label) -> labels.put(name, label.in(visit.getLocale())));
    return labels;
  }

  /** The types that it can be about: names to labels. */
  public Map<String, String> getTypes() {
    SchemaTexts texts = new SchemaTexts(visit.getLocale());
    Map<String, String> labels = new LinkedHashMap<>();
    schema.types().forEach(type -> labels.put(type.name(), texts.one(type.own())));
    return labels;
  }

  /** What it was told lately. */
  public DeliveryPage getDeliveries() {
    if (deliveries == null) {
      DeliveryQuery query = new DeliveryQuery(getOne().id(), Optional.empty(), 0, SIZE);
      deliveries = work.read().deliveries(actor.get(), query);
    }
    return deliveries;
  }

  /** Whether some of that was given up. */
  public boolean isDead() {
    return getDeliveries().deliveries().stream()
        .anyMatch(delivery -> delivery.state().token().equals("dead"));
  }

  private UUID id() {
    return one == null ? uuid("webhook", visit.name(0).orElse("")) : one.id();
  }

  private static UUID uuid(String kind, String written) {
    return WrittenId.read(written).orElseThrow(() -> new UnknownWebhook(kind, written));
  }
}
