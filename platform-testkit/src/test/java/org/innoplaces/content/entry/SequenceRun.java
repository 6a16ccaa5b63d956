package org.innoplaces.content.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.Step.Outcome;
import org.innoplaces.content.entry.action.RestoreEntry;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.TestPlatform;

/** One generated sequence, done on the platform and on the model, and compared after each step. */
final class SequenceRun {

  /** The streams of an entry, in their order. */
  static final SortedSet<String> LOCALES = new TreeSet<>(Set.of("en", "fr", "und"));

  private static final Duration TICK = Duration.ofSeconds(1);
  private static final AtomicInteger RUNS = new AtomicInteger();

  private final TestPlatform platform;
  private final PublicationModel model = new PublicationModel();
  private final String name = "s" + RUNS.incrementAndGet();
  private final Instant start;
  private final UUID[] entries = new UUID[2];
  private int now;
  private StoredRows rows;

  SequenceRun(TestPlatform platform) {
    this.platform = platform;
    platform.clock().advance(TICK.multipliedBy(PublicationModel.TICKS));
    this.start = platform.clock().instant();
    this.entries[0] = platform.editor().create("note");
    this.entries[1] = platform.editor().create("note");
    this.rows = StoredRows.of(platform, entries[0], entries[1]);
  }

  private Instant instant(int tick) {
    return start.plus(TICK.multipliedBy(tick));
  }

  /** Does a step on both sides and compares everything that readers see at any tick. */
  void take(Step.Timed timed) {
    now += timed.pause();
    platform.clock().set(instant(now));
    Step step = timed.step();
    if (step instanceof Step.Look look) {
      new VisitorLook(platform, model, look).at(instant(look.tick()), entries);
      return;
    }
    Outcome expected = onModel(step);
    assertThat(onPlatform(step)).as("outcome of %s", step).isEqualTo(expected);
    StoredRows before = rows;
    rows = StoredRows.of(platform, entries[0], entries[1]);
    untouched(step).forEach(locale -> assertUnchanged(locale, before));
    assertThatReadersSeeTheModel();
  }

  private Outcome onModel(Step step) {
    if (step instanceof Step.Save save) {
      return model.save(save.entry(), save.locale(), title(save), chosenSlug(save));
    } else if (step instanceof Step.Publish publish) {
      return model.publish(publish, now);
    } else if (step instanceof Step.Unpublish unpublish) {
      return model.unpublish(unpublish, now);
    }
    return step instanceof Step.Trash
        ? model.trash(step.entry(), LOCALES, now)
        : model.restore(step.entry());
  }

  private Outcome onPlatform(Step step) {
    try {
      perform(step, entries[step.entry()]);
      return Outcome.DONE;
    } catch (UnknownEntry expected) {
      return Outcome.UNKNOWN;
    } catch (InvalidInput expected) {
      return Outcome.INVALID;
    } catch (Conflict expected) {
      return Outcome.CONFLICT;
    }
  }

  private void perform(Step step, UUID entry) {
    if (step instanceof Step.Save save) {
      var fields =
          save.locale().equals("und")
              ? JsonText.object().add("weight", save.title())
              : JsonText.object().add("title", title(save));
      String slug = chosenSlug(save).isEmpty() ? null : chosenSlug(save);
      platform.editor().save(entry, save.locale(), fields.build(), slug);
    } else if (step instanceof Step.Publish publish) {
      platform
          .editor()
          .publish(
              entry,
              new PublicationOrder(
                  publish.locales(), fromNow(publish.from()), fromNow(publish.until())));
    } else if (step instanceof Step.Unpublish unpublish) {
      platform
          .editor()
          .unpublish(entry, fromNow(unpublish.at()), unpublish.locales().toArray(String[]::new));
    } else if (step instanceof Step.Trash) {
      platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);
    } else {
      platform.get(RestoreEntry.class).restore(Actor.SYSTEM, entry);
    }
  }

  private Optional<Instant> fromNow(OptionalInt ticks) {
    return ticks.isPresent() ? Optional.of(instant(now + ticks.getAsInt())) : Optional.empty();
  }

  private String title(Step.Save save) {
    return name + " " + "abc".charAt(save.title());
  }

  /** Of the same few as those made from titles, so that they meet. */
  private String chosenSlug(Step.Save save) {
    boolean none = save.chosenSlug() == 0 || save.locale().equals("und");
    return none ? "" : name + "-" + "abc".charAt(save.chosenSlug() - 1);
  }

  private static List<String> untouched(Step step) {
    Set<String> touched = LOCALES;
    if (step instanceof Step.Save save) {
      touched = Set.of(save.locale());
    } else if (step instanceof Step.Publish publish) {
      touched = publish.locales();
    } else if (step instanceof Step.Unpublish unpublish) {
      touched = unpublish.locales();
    }
    Set<String> changed = touched;
    return LOCALES.stream().filter(locale -> !changed.contains(locale)).toList();
  }

  private void assertUnchanged(String locale, StoredRows before) {
    assertThat(rows.everythingIn(locale)).isEqualTo(before.everythingIn(locale));
  }

  private void assertThatReadersSeeTheModel() {
    for (String locale : LOCALES) {
      String[] first = seen(0, locale);
      String[] second = seen(1, locale);
      assertThat(first).as("first entry in %s", locale).isEqualTo(model.row(0, locale));
      assertThat(second).as("second entry in %s", locale).isEqualTo(model.row(1, locale));
    }
  }

  /** What the stored rows say for each tick, as the model says it. */
  private String[] seen(int entry, String locale) {
    String[] seen = new String[PublicationModel.TICKS];
    for (StoredRows.Published row : rows.publications()) {
      if (row.entry().equals(entries[entry]) && row.locale().equals(locale)) {
        for (int tick = tick(row.from()); tick < tick(row.until()); tick++) {
          assertThat(seen[tick]).as("nothing else at %s in %s", tick, locale).isNull();
          seen[tick] = row.number() + " " + row.slug();
        }
      }
    }
    return seen;
  }

  /** Nothing lies between two ticks. */
  private int tick(Instant instant) {
    if (instant.equals(Publication.FOREVER)) {
      return PublicationModel.TICKS;
    }
    int tick = (int) Duration.between(start, instant).toSeconds();
    assertThat(instant(tick)).isEqualTo(instant);
    return tick;
  }
}
