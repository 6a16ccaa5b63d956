package org.innoplaces.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Small habits that hold everywhere. */
final class HabitRules {

  private static final String LAUNCHER = "org.innoplaces.launcher..";
  private static final String ROOT_EXCEPTION = "org.innoplaces.problem.PlatformException";

  @ArchTest
  static final ArchRule NO_STANDARD_STREAMS =
      noClasses()
          .that()
          .resideOutsideOfPackage(LAUNCHER)
          .should(ACCESS_STANDARD_STREAMS)
          .as("nobody outside the launcher uses the standard streams")
          .because("only the launcher is met in a terminal; everybody else has a logger")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_FIELD_INJECTION =
      noFields()
          .should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
          .orShould()
          .beAnnotatedWith("jakarta.persistence.PersistenceContext")
          .orShould()
          .beAnnotatedWith("jakarta.persistence.PersistenceUnit")
          .orShould()
          .beAnnotatedWith("jakarta.ws.rs.core.Context")
          .orShould()
          .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
          .as("nothing is injected into a field")
          .because("a constructor says what is needed and a test can call it")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_GENERIC_EXCEPTIONS =
      NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS
          .as("nobody throws Throwable, Exception or RuntimeException itself")
          .because("a precise exception can be answered precisely")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ONE_FAMILY_OF_EXCEPTIONS =
      classes()
          .that()
          .areAssignableTo(Throwable.class)
          .and()
          .resideOutsideOfPackage(LAUNCHER)
          .should()
          .beAssignableTo(ROOT_EXCEPTION)
          .as("exceptions extend PlatformException")
          .because("the edge of the platform turns this family into answers")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule TELLING_TYPE_NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Helpers?|(?<!Entity|Transaction)Managers?|Impl|Common|Misc)")
          .as("no type is called util, helper, manager, impl, common or misc")
          .because("such a name does not say what lives there (Jakarta's own words may stay)")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule TELLING_PACKAGE_NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*\\.(utils?|helpers?|managers?|impl|common|misc)\\..*")
          .as("no package is called util, helper, manager, impl, common or misc")
          .because("such a name does not say what lives there")
          .allowEmptyShould(true);

  private HabitRules() {}
}
