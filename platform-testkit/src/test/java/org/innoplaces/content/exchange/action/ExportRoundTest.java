package org.innoplaces.content.exchange.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestPlatform;

/** Whatever is written and published: out, into an empty instance and out again is the same. */
class ExportRoundTest {

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void isTheSameBytesAgain(@ForAll("deeds") List<ExchangedDeed> deeds) {
    try (TestPlatform here = TestPlatform.on(TestDatabase.h2()).start();
        TestPlatform there = TestPlatform.on(TestDatabase.h2()).start()) {
      ExchangedNotes notes = new ExchangedNotes(here);
      deeds.forEach(notes::take);
      here.clock().advance(Duration.ofMinutes(1));
      there.clock().advance(Duration.ofMinutes(5));

      byte[] first = Exchange.export(here);
      Exchange.bring(there, first);
      byte[] second = Exchange.export(there);

      assertThat(Exchange.files(second)).isEqualTo(Exchange.files(first));
      assertThat(second).isEqualTo(first);
      assertThat(Exchange.bring(there, second).unchanged()).isEqualTo(notes.count());
    }
  }

  @Provide
  Arbitrary<List<ExchangedDeed>> deeds() {
    return Combinators.combine(
            Arbitraries.of(ExchangedDeed.Kind.values()),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of("und", "fr", "en"),
            Arbitraries.integers().between(0, 9))
        .as(ExchangedDeed::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(60);
  }
}
