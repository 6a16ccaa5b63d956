package org.innoplaces.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditHashTest {

  private static final Instant AT = Instant.parse("2026-03-02T09:00:00.000001Z");

  @Test
  void isTheSameForTheSameEntry() {
    assertThat(entry("a", "b", "c", "d").hash())
        .isEqualTo(entry("a", "b", "c", "d").hash())
        .matches("[0-9a-f]{64}");
  }

  /** Old logs must stay verifiable, so the way of counting never changes. */
  @Test
  void isTheOneThatWasAlwaysGiven() {
    assertThat(entry("system", "content.saved", "note/1", "{}").hash())
        .isEqualTo("ecaa5d25c7bf963ba34fd29f24f06d172fe780c56be4be69f142adbb56774cd4");
  }

  @Test
  void differsWithEveryMember() {
    AuditHead start = start();
    AuditEntry first = new AuditEntry(start, AT, "a", new AuditFact("b", "c", "d"));
    AuditHead later = start();
    later.advance(first);
    Set<String> hashes =
        new HashSet<>(
            List.of(
                first.hash(),
                entry("x", "b", "c", "d").hash(),
                entry("a", "x", "c", "d").hash(),
                entry("a", "b", "x", "d").hash(),
                entry("a", "b", "c", "x").hash(),
                new AuditEntry(start, AT.plusNanos(1_000), "a", new AuditFact("b", "c", "d"))
                    .hash(),
                new AuditEntry(later, AT, "a", new AuditFact("b", "c", "d")).hash()));

    assertThat(hashes).hasSize(7);
  }

  @Test
  void differsWhenTheSameCharactersStandInOtherMembers() {
    assertThat(entry("ab", "c", "", "").hash()).isNotEqualTo(entry("a", "bc", "", "").hash());
    assertThat(entry("a", "1:b", "c", "").hash()).isNotEqualTo(entry("a1:b", "", "c", "").hash());
  }

  @Test
  void coversTheHashBefore() {
    AuditHead head = start();
    AuditEntry first = new AuditEntry(head, AT, "a", new AuditFact("b", "c", "d"));
    head.advance(first);
    AuditEntry second = new AuditEntry(head, AT, "a", new AuditFact("b", "c", "d"));

    assertThat(second.sequence()).isEqualTo(2);
    assertThat(second.previousHash()).isEqualTo(first.hash());
    assertThat(AuditHash.of(second)).isEqualTo(second.hash());
  }

  /** As the table has it before the first entry. */
  private static AuditHead start() {
    return new AuditHead() {
      private String hash = "";

      @Override
      public String hash() {
        return hash;
      }

      @Override
      public void advance(AuditEntry appended) {
        super.advance(appended);
        hash = appended.hash();
      }
    };
  }

  private static AuditEntry entry(String actor, String action, String subject, String detail) {
    return new AuditEntry(start(), AT, actor, new AuditFact(action, subject, detail));
  }
}
