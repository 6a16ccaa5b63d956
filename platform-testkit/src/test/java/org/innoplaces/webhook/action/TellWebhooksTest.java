package org.innoplaces.webhook.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.innoplaces.webhook.Delivery;
import org.innoplaces.webhook.Delivery.State;
import org.innoplaces.webhook.DeliveryQuery;
import org.innoplaces.webhook.Webhook;
import org.innoplaces.webhook.WebhookOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class TellWebhooksTest {

  private static final String PRIVATE = "innoplaces.webhooks.private-addresses";

  private final TestPlatform platform;
  private final ChangeWebhook change;
  private Listener listener;
  private ChangeWebhook.Made made;

  TellWebhooksTest(TestPlatform platform) {
    this.platform = platform;
    this.change = platform.get(ChangeWebhook.class);
  }

  @BeforeEach
  void listen() {
    platform.set(PRIVATE, "true");
    platform.jobs().runDue();
    listener = new Listener();
    made = null;
  }

  @AfterEach
  void forget() {
    listener.close();
    if (made != null) {
      change.remove(Actor.SYSTEM, made.webhook().id(), Optional.empty());
    }
    platform.set(PRIVATE, "false");
  }

  @Test
  void tellsWhatWasPublishedWithASignatureThatItsSecretProves() {
    subscribe("entry.published");
    UUID entry = note("Un atelier");
    platform.editor().publish(entry, "fr");
    platform.jobs().runDue();

    Listener.Heard heard = only();
    assertThat(heard.event()).isEqualTo("entry.published");
    assertThat(heard.path()).isEqualTo("/hook?a=b");
    assertThat(heard.host()).startsWith("localhost:");
    assertThat(heard.timestamp())
        .isEqualTo(Long.toString(platform.clock().instant().getEpochSecond()));
    assertThat(heard.signature())
        .isEqualTo("v1=" + hmac(made.secret().value(), heard.timestamp() + "." + heard.body()));
    JsonObject body = JsonText.parse(heard.body());
    assertThat(body.getString("id")).isEqualTo(heard.id());
    assertThat(body.getJsonObject("data").getString("entry")).isEqualTo(entry.toString());
    assertThat(body.getJsonObject("data").getString("type")).isEqualTo("note");
    assertThat(newest().state()).isEqualTo(State.DELIVERED);
    assertThat(newest().id()).hasToString(heard.id());
  }

  @Test
  void tellsNothingOfWhatWasRolledBackOrIsNotWanted() {
    subscribe("entry.trashed");
    UUID entry = note("Encore");
    assertThatThrownBy(
            () ->
                platform.inTransaction(
                    () -> {
                      platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);
                      throw new IllegalStateException("No");
                    }))
        .hasMessage("No");
    platform.editor().publish(entry, "fr");
    platform.jobs().runDue();
    assertThat(listener.heard()).isEmpty();

    platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);
    platform.jobs().runDue();
    assertThat(only().event()).isEqualTo("entry.trashed");
  }

  @Test
  void hearsOnlyOfTheTypesThatItChose() {
    made = change.create(Actor.SYSTEM, order(Set.of("entry.created"), Set.of("theme")));
    platform.editor().create("note");
    UUID theme = platform.editor().create("theme");
    platform.jobs().runDue();

    assertThat(JsonText.parse(only().body()).getJsonObject("data").getString("entry"))
        .isEqualTo(theme.toString());
  }

  @Test
  void triesForADayAndGivesUpThen() {
    subscribe("entry.created");
    listener.answers(500);
    Instant start = platform.clock().instant();
    platform.editor().create("note");
    platform.jobs().runDue();

    assertThat(newest().nextAt()).contains(start.plus(Duration.ofMinutes(1)));
    while (newest().nextAt().isPresent()) {
      platform.clock().set(newest().nextAt().orElseThrow());
      platform.jobs().runDue();
    }

    assertThat(newest().state()).isEqualTo(State.DEAD);
    assertThat(newest().attemptedAt()).contains(start.plus(Duration.ofDays(1)));
    assertThat(newest().attempts()).isEqualTo(19);
    assertThat(newest().reason()).contains("It answered with 500.");
    assertThat(listener.heard()).hasSize(19);
    assertThat(listener.heard()).extracting(Listener.Heard::id).containsOnly(only(0).id());
  }

  @Test
  void sendsOnceMoreWhatWasGivenUp() {
    subscribe("entry.created");
    listener.answers(410);
    platform.editor().create("note");
    platform.jobs().runDue();
    assertThat(newest().state()).isEqualTo(State.DEAD);

    listener.answers(204);
    SendAgain again = platform.get(SendAgain.class);
    assertThat(again.replayDead(Actor.SYSTEM, made.webhook().id())).isEqualTo(1);
    UUID id = newest().id();
    assertThatThrownBy(() -> again.replay(Actor.SYSTEM, made.webhook().id(), id))
        .isInstanceOf(Conflict.class);
    platform.jobs().runDue();

    assertThat(newest().state()).isEqualTo(State.DELIVERED);
    assertThat(listener.heard()).extracting(Listener.Heard::id).containsOnly(id.toString());
    again.replay(Actor.SYSTEM, made.webhook().id(), id);
    platform.jobs().runDue();
    assertThat(listener.heard()).hasSize(3);
  }

  @Test
  void followsNoRedirect() {
    subscribe("entry.created");
    listener.answers(302);
    platform.editor().create("note");
    platform.jobs().runDue();

    assertThat(only().path()).isEqualTo("/hook?a=b");
    assertThat(newest().reason()).contains("It answered with 302.");
  }

  @Test
  void keepsWhatCannotBeSentAndSendsItWhenTheOtherIsBack() {
    Listener gone = new Listener();
    gone.close();
    subscribe("entry.created");
    WebhookOrder there = order(Set.of("entry.created"), Set.of());
    change.change(
        Actor.SYSTEM,
        made.webhook().id(),
        Optional.empty(),
        before -> new WebhookOrder("Gone", gone.url(), there.events(), Set.of(), true));
    platform.editor().create("note");
    platform.jobs().runDue();
    assertThat(newest().reason()).isPresent();

    change.change(Actor.SYSTEM, made.webhook().id(), Optional.empty(), before -> there);
    platform.clock().advance(Duration.ofMinutes(1));
    platform.jobs().runDue();
    assertThat(only().event()).isEqualTo("entry.created");
  }

  @Test
  void signsWithBothSecretsForADayAfterAChange() {
    subscribe("entry.created");
    String second = change.rotate(Actor.SYSTEM, made.webhook().id()).value();
    platform.editor().create("note");
    platform.jobs().runDue();
    Listener.Heard both = only(0);
    String text = both.timestamp() + "." + both.body();
    assertThat(both.signature())
        .isEqualTo("v1=" + hmac(second, text) + " v1=" + hmac(made.secret().value(), text));

    platform.clock().advance(Duration.ofDays(1));
    platform.editor().create("note");
    platform.jobs().runDue();
    assertThat(only(1).signature()).doesNotContain(" ");
  }

  @Test
  void goesToNoPrivateAddressUnlessThatIsAllowed() {
    subscribe("entry.created");
    platform.set(PRIVATE, "false");
    platform.editor().create("note");
    platform.jobs().runDue();

    assertThat(listener.heard()).isEmpty();
    assertThat(newest().reason().orElseThrow()).contains("not on the public internet");
    for (String host :
        List.of(
            "localhost",
            "127.0.0.1",
            "[::1]",
            "10.1.2.3",
            "169.254.169.254",
            "[fd00::1]",
            "2130706433",
            "0",
            "[::ffff:192.168.0.1]",
            "api.localhost")) {
      assertThatThrownBy(
              () ->
                  change.create(
                      Actor.SYSTEM,
                      new WebhookOrder(
                          "Inside",
                          "http://" + host + ":9/",
                          Set.of("entry.created"),
                          Set.of(),
                          true)))
          .as(host)
          .isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void refusesWhatIsNoWebhook() {
    for (String url : List.of("", "ftp://example.org/", "https://a:b@example.org/", "/hook")) {
      assertThatThrownBy(
              () ->
                  change.create(
                      Actor.SYSTEM,
                      new WebhookOrder("", url, Set.of("no.such"), Set.of("nothing"), true)))
          .as(url)
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused ->
                  assertThat(refused.problems())
                      .extracting(problem -> problem.code())
                      .containsExactly(
                          "name-length",
                          "not-a-webhook-url",
                          "not-webhook-events",
                          "unknown-type-name"));
    }
  }

  @Test
  void isForThoseWhoMayOnly() {
    Actor nobody = new Actor("account/" + UUID.randomUUID(), "Nobody");
    subscribe("entry.created");
    UUID id = made.webhook().id();
    ReadWebhooks read = platform.get(ReadWebhooks.class);

    assertThatThrownBy(() -> read.all(nobody)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> change.rotate(nobody, id)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> change.remove(nobody, id, Optional.empty()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> platform.get(SendAgain.class).ping(nobody, id))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void tellsOfAPlannedTextWhenReadersSeeItAndWhenTheyNoLongerDo() {
    reach(platform.clock().instant());
    subscribe("entry.visible", "entry.hidden");
    UUID entry = note("Demain");
    Instant from = platform.clock().instant().plus(Duration.ofHours(3));
    Instant until = from.plus(Duration.ofHours(2));
    platform
        .editor()
        .publish(entry, new PublicationOrder(Set.of("fr"), Optional.of(from), Optional.of(until)));
    platform.jobs().runDue();
    assertThat(listener.heard()).isEmpty();

    reach(from);
    assertThat(only(0).event()).isEqualTo("entry.visible");
    JsonObject data = JsonText.parse(only(0).body()).getJsonObject("data");
    assertThat(data.getString("at")).isEqualTo(from.toString());
    assertThat(data.getString("locale")).isEqualTo("fr");
    assertThat(data.getString("slug")).startsWith("demain");
    reach(until);
    assertThat(only(1).event()).isEqualTo("entry.hidden");
    assertThat(listener.heard()).hasSize(2);
  }

  @Test
  void tellsOfAnotherVersionWithoutSayingThatTheTextWasHidden() {
    reach(platform.clock().instant());
    subscribe("entry.visible", "entry.hidden");
    UUID entry = note("Une");
    platform.editor().publish(entry, "fr");
    reach(platform.clock().instant());
    platform.editor().save(entry, "fr", JsonText.object().add("title", "Deux").build());
    platform.clock().advance(Duration.ofSeconds(5));
    platform.editor().publish(entry, "fr");
    reach(platform.clock().instant());

    assertThat(listener.heard())
        .extracting(Listener.Heard::event)
        .containsExactly("entry.visible", "entry.visible");
    platform.editor().unpublish(entry, "fr");
    reach(platform.clock().instant());
    assertThat(only(2).event()).isEqualTo("entry.hidden");
  }

  /** A boundary is looked at in the second after it; what that leaves is sent after it. */
  private void reach(Instant boundary) {
    platform.clock().set(boundary.plusSeconds(1));
    platform.jobs().runDue();
    platform.jobs().runDue();
    platform.get(AnnounceBoundaries.class).look();
    platform.clock().advance(Duration.ofSeconds(1));
  }

  private void subscribe(String... events) {
    made = change.create(Actor.SYSTEM, order(Set.of(events), Set.of("note", "theme")));
  }

  private WebhookOrder order(Set<String> events, Set<String> types) {
    return new WebhookOrder("Listener", listener.url() + "hook?a=b", events, types, true);
  }

  private UUID note(String title) {
    UUID entry = platform.editor().create("note");
    platform.editor().save(entry, "fr", JsonText.object().add("title", title).build());
    return entry;
  }

  private Listener.Heard only() {
    assertThat(listener.heard()).hasSize(1);
    return only(0);
  }

  private Listener.Heard only(int index) {
    return listener.heard().get(index);
  }

  private Delivery newest() {
    Webhook webhook = made.webhook();
    return platform
        .get(ReadWebhooks.class)
        .deliveries(Actor.SYSTEM, new DeliveryQuery(webhook.id(), Optional.empty(), 0, 1))
        .deliveries()
        .get(0);
  }

  private static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
