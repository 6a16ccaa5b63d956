package org.innoplaces.scheduling;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.innoplaces.testkit.ArchitectureRules;

/** A plugin keeps the rules of the house. */
@AnalyzeClasses(packages = "org.innoplaces.scheduling", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

  @ArchTest static final ArchRule ENOUGH = ArchitectureRules.analysesAtLeast(20);
}
