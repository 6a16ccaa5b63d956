package org.innoplaces.content.exchange.action;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.testkit.TestPlatform;

/** A few notes that refer to each other; what the platform refuses is left undone. */
final class ExchangedNotes {

  private final TestPlatform platform;
  private final List<UUID> notes = new ArrayList<>();

  ExchangedNotes(TestPlatform platform) {
    this.platform = platform;
    for (int i = 0; i < 5; i++) {
      notes.add(platform.editor().create("note"));
      save(i, "fr", i, null);
    }
  }

  int count() {
    return notes.size();
  }

  void take(ExchangedDeed deed) {
    try {
      attempt(deed);
    } catch (PlatformException refused) {
      // For example a slug that is taken, or a language without a text.
      assertRefused(refused);
    }
  }

  private static void assertRefused(PlatformException refused) {
    if (refused.problems().isEmpty()) {
      throw new AssertionError(refused);
    }
  }

  private void attempt(ExchangedDeed deed) {
    UUID note = notes.get(deed.note());
    Instant start = platform.clock().instant().plus(Duration.ofDays(deed.number() + 1));
    switch (deed.kind()) {
      case SAVE, SAVE_AGAIN -> save(deed.note(), deed.locale(), deed.number(), null);
      case ADDRESS -> save(deed.note(), deed.locale(), deed.number(), "a" + deed.number());
      case PUBLISH -> platform.editor().publish(note, deed.locale());
      case PLAN -> publish(note, deed.locale(), start, Optional.empty());
      case PLAN_WITH_END ->
          publish(note, deed.locale(), start, Optional.of(start.plus(Duration.ofDays(2))));
      case END -> platform.editor().unpublish(note, deed.locale());
      default -> platform.clock().advance(Duration.ofDays(1));
    }
  }

  private void publish(UUID note, String locale, Instant from, Optional<Instant> until) {
    PublicationOrder order = new PublicationOrder(Set.of(locale), Optional.of(from), until);
    platform.editor().publish(note, order);
  }

  private void save(int note, String locale, int number, String slug) {
    boolean shared = locale.equals("und");
    String extension = "'extensions':{'away':{'v':" + number + ".0,'none':null}}";
    UUID other = notes.get(number % notes.size());
    String text =
        shared
            ? "{'weight':" + number + ",'parent':'" + other + "'," + extension + "}"
            : "{'title':'T "
                + number % 3
                + "','next':'"
                + other
                + "','blocks':[{'type':'hm','n':"
                + number
                + "}],"
                + extension
                + "}";
    JsonObject data = JsonText.parse(text.replace('\'', '"'));
    platform.editor().save(notes.get(note), locale, data, shared ? null : slug);
  }
}
