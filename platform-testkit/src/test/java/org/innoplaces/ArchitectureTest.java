package org.innoplaces;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.innoplaces.ArchitectureTest.OnlyTheCore;
import org.innoplaces.testkit.ArchitectureRules;

/** The core keeps the rules of the house. It stands here because the core cannot see the rules. */
@AnalyzeClasses(packages = "org.innoplaces", importOptions = OnlyTheCore.class)
class ArchitectureTest {

  @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

  @ArchTest static final ArchRule ENOUGH = ArchitectureRules.analysesAtLeast(250);

  /** Leaves out the test kit and every test. */
  static final class OnlyTheCore implements ImportOption {

    @Override
    public boolean includes(Location location) {
      return location.contains("platform-core");
    }
  }
}
