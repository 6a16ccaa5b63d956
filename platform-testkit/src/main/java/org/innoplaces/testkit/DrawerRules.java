package org.innoplaces.testkit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Who may use whom. */
final class DrawerRules {

  @ArchTest
  static final ArchRule DIRECTION =
      classes()
          .should(new KeepDirection())
          .as("drawers are used in the direction root <- extension <- action <- web, desk, site")
          .because("nobody looks into another's store, web, desk, site or contribution")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .assignedFrom(new EachPackage())
          .should()
          .beFreeOfCycles()
          .as("packages should not depend on each other in a circle")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule STORES_ARE_CLOSED =
      classes()
          .that(areIn(Drawer.STORE))
          .and()
          .areTopLevelClasses()
          .should()
          .notBePublic()
          .as("types in a store are not public")
          .because("stores are reached through the interfaces of their feature")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule EXTENSIONS_ARE_MARKED =
      classes()
          .that(areIn(Drawer.EXTENSION))
          .and()
          .areInterfaces()
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should(beAnnotatedWith("org.innoplaces.plugin.ExtensionPoint"))
          .as("interfaces in an extension carry @ExtensionPoint")
          .because("the index of extension points is made from the mark")
          .allowEmptyShould(true);

  private DrawerRules() {}

  static DescribedPredicate<JavaClass> areIn(Drawer drawer) {
    return DescribedPredicate.describe(
        "are in the drawer " + drawer, type -> Drawer.of(type) == drawer);
  }

  /** Every package is a slice of its own: a cycle inside one feature is a cycle too. */
  private static final class EachPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "each package";
    }
  }
}
