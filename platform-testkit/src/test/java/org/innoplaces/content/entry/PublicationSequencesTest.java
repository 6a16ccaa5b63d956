package org.innoplaces.content.entry;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.innoplaces.content.entry.Step.Timed;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;

/** Whatever editors do in whatever order: readers see at every instant what the model says. */
class PublicationSequencesTest {

  @Property(tries = 1_000)
  void agreeWithTheModelOnH2(@ForAll("sequences") List<Timed> steps) {
    agreeWithTheModel(EachDatabase.h2(), steps);
  }

  @Property(tries = 1_000)
  void agreeWithTheModelOnPostgres(@ForAll("sequences") List<Timed> steps) {
    agreeWithTheModel(EachDatabase.postgres(), steps);
  }

  private static void agreeWithTheModel(TestPlatform platform, List<Timed> steps) {
    SequenceRun run = new SequenceRun(platform);
    run.take(new Timed(0, new Step.Save(0, "fr", 0, 0)));
    run.take(new Timed(0, new Step.Save(1, "fr", 0, 0)));
    steps.forEach(run::take);
  }

  @Provide
  Arbitrary<List<Timed>> sequences() {
    Arbitrary<Step> step =
        Arbitraries.frequencyOf(
            Tuple.of(5, saves()),
            Tuple.of(8, publications()),
            Tuple.of(2, ends()),
            Tuple.of(1, entries().map(Step.Trash::new)),
            Tuple.of(1, entries().map(Step.Restore::new)),
            Tuple.of(5, looks()));
    return Combinators.combine(Arbitraries.integers().between(0, 2), step)
        .as(Timed::new)
        .list()
        .ofMinSize(3)
        .ofMaxSize(16);
  }

  private static Arbitrary<Step> saves() {
    return Combinators.combine(
            entries(),
            Arbitraries.of(SequenceRun.LOCALES),
            Arbitraries.integers().between(0, 1),
            Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
        .as(Step.Save::new);
  }

  private static Arbitrary<Step> publications() {
    Arbitrary<OptionalInt> from =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(OptionalInt.empty())),
            Tuple.of(2, Arbitraries.integers().between(-1, 6).map(OptionalInt::of)));
    Arbitrary<OptionalInt> until =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(OptionalInt.empty())),
            Tuple.of(2, Arbitraries.integers().between(1, 12).map(OptionalInt::of)));
    return Combinators.combine(entries(), someLocales(), from, until).as(Step.Publish::new);
  }

  private static Arbitrary<Step> ends() {
    Arbitrary<OptionalInt> at =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(OptionalInt.empty())),
            Tuple.of(1, Arbitraries.integers().between(-1, 6).map(OptionalInt::of)));
    return Combinators.combine(entries(), someLocales(), at).as(Step.Unpublish::new);
  }

  private static Arbitrary<Step> looks() {
    return Combinators.combine(
            entries(),
            Arbitraries.of("fr", "en"),
            Arbitraries.integers().between(0, PublicationModel.TICKS - 1),
            Arbitraries.of(true, false))
        .as(Step.Look::new);
  }

  private static Arbitrary<Integer> entries() {
    return Arbitraries.of(0, 1);
  }

  private static Arbitrary<SortedSet<String>> someLocales() {
    Arbitrary<SortedSet<String>> several =
        Arbitraries.subsetOf(SequenceRun.LOCALES)
            .filter(locales -> !locales.isEmpty())
            .map(TreeSet::new);
    Arbitrary<SortedSet<String>> french = Arbitraries.just(new TreeSet<>(List.of("fr")));
    return Arbitraries.frequencyOf(Tuple.of(2, several), Tuple.of(3, french));
  }
}
