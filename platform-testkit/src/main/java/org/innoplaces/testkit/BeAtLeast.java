package org.innoplaces.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;

/** Counts the analysed classes, so that a wrong package name does not look like a clean house. */
final class BeAtLeast extends ArchCondition<JavaClass> {

  private final int expected;
  private int found;

  BeAtLeast(int expected) {
    super("be at least " + expected);
    this.expected = expected;
  }

  @Override
  public void init(Collection<JavaClass> all) {
    found = all.size();
  }

  @Override
  public void check(JavaClass each, ConditionEvents events) {
    // Only their number counts.
  }

  @Override
  public void finish(ConditionEvents events) {
    String message = "found only " + found + " classes where " + expected + " were expected";
    events.add(new SimpleConditionEvent(this, found >= expected, message));
  }
}
