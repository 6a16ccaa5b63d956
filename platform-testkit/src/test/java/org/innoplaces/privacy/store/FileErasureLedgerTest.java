package org.innoplaces.privacy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.innoplaces.privacy.ErasedPerson;
import org.innoplaces.privacy.PrivacySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileErasureLedgerTest {

  @TempDir Path folder;

  @Test
  void remembersOverARestartAndDigestsAlikeOnlyWithTheSameFile() {
    FileErasureLedger ledger = in("a.jsonl");
    ErasedPerson person = person(ledger);

    ledger.add(person);

    FileErasureLedger again = in("a.jsonl");
    assertThat(again.erased()).containsExactly(person);
    assertThat(again.digest(List.of("a", "b"))).isEqualTo(ledger.digest(List.of("a", "b")));
    assertThat(in("b.jsonl").digest(List.of("a", "b")))
        .isNotEqualTo(ledger.digest(List.of("a", "b")));
  }

  @Test
  void skipsALineThatWasCutOffAndWritesTheNextOneWhole() throws IOException {
    FileErasureLedger ledger = in("a.jsonl");
    ErasedPerson person = person(ledger);
    ledger.add(person);
    Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"0", StandardOpenOption.APPEND);

    assertThat(in("a.jsonl").erased()).containsExactly(person);
    ErasedPerson next = person(ledger);
    in("a.jsonl").add(next);

    assertThat(in("a.jsonl").erased()).containsExactly(person, next);
  }

  private FileErasureLedger in(String name) {
    return new FileErasureLedger(new PrivacySettings(folder.resolve(name)));
  }

  private static ErasedPerson person(FileErasureLedger ledger) {
    return new ErasedPerson(
        UUID.randomUUID(), List.of(new ErasedPerson.Term(2, ledger.digest(List.of("a", "b")))));
  }
}
