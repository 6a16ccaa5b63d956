package org.innoplaces.audit;

import java.util.ArrayList;
import java.util.List;
import org.innoplaces.testkit.TestPlatform;

/** Goes along the whole audit log and looks whether each entry follows from the one before. */
public final class AuditChain {

  private AuditChain() {}

  /** What is wrong; nothing when the chain is whole. */
  public static List<String> faults(TestPlatform platform) {
    List<AuditEntry> entries = entries(platform);
    List<String> faults = new ArrayList<>();
    String previous = "";
    long number = 0;
    for (AuditEntry entry : entries) {
      number++;
      if (entry.sequence() != number) {
        faults.add("number " + number + " is missing");
      }
      if (!entry.previousHash().equals(previous)) {
        faults.add(entry.sequence() + " does not follow from the one before");
      }
      if (!entry.hash().equals(AuditHash.of(entry))) {
        faults.add(entry.sequence() + " was changed");
      }
      previous = entry.hash();
    }
    AuditHead head = head(platform);
    if (head.sequence() != number || !head.hash().equals(previous)) {
      faults.add("the end was cut off");
    }
    return faults;
  }

  /** All entries in their order. */
  public static List<AuditEntry> entries(TestPlatform platform) {
    return platform
        .entityManager()
        .createQuery("select a from AuditEntry a order by a.sequence", AuditEntry.class)
        .getResultList();
  }

  private static AuditHead head(TestPlatform platform) {
    return platform.entityManager().find(AuditHead.class, AuditHead.ID);
  }
}
