package org.innoplaces.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of the house for every module: who may use whom, which library belongs where, and a few
 * habits.
 *
 * <p>A module, and so a plugin, applies them to its own packages and says how many classes it
 * expects at least, because a rule is also kept where nothing was found to break it:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "com.example.hello", importOptions = DoNotIncludeTests.class)
 * class ArchitectureTest {
 *   @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
 *   @ArchTest static final ArchRule ENOUGH = ArchitectureRules.analysesAtLeast(10);
 * }
 * }</pre>
 */
public final class ArchitectureRules {

  @ArchTest static final ArchTests DRAWERS = ArchTests.in(DrawerRules.class);

  @ArchTest static final ArchTests LIBRARIES = ArchTests.in(LibraryRules.class);

  @ArchTest static final ArchTests TIME = ArchTests.in(TimeRules.class);

  @ArchTest static final ArchTests HABITS = ArchTests.in(HabitRules.class);

  private ArchitectureRules() {}

  /** Fails when fewer classes were found; choose a number close to what the module has. */
  public static ArchRule analysesAtLeast(int expected) {
    return classes().should(new BeAtLeast(expected));
  }
}
