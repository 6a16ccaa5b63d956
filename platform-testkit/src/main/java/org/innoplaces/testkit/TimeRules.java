package org.innoplaces.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** Time comes from the clock that was handed in, so that tests and previews can set it. */
final class TimeRules {

  private static final String LAUNCHER = "org.innoplaces.launcher..";

  @ArchTest
  static final ArchRule NO_BARE_NOW =
      noClasses()
          .should(accessTargetWhere(describe("it is the machine's time", TimeRules::isNow)))
          .as("nobody asks the machine for the time")
          .because("every bean can have the Clock injected")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ONE_CLOCK =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("ClockProducer")
          .and()
          .resideOutsideOfPackage(LAUNCHER)
          .should(accessTargetWhere(describe("it makes a machine's clock", TimeRules::makesClock)))
          .as("nobody makes a clock of the machine's")
          .because("the one clock is produced once")
          .allowEmptyShould(true);

  private TimeRules() {}

  private static boolean isNow(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return switch (access.getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time") && !takesClock(access);
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case "getInstance" -> owner.isAssignableTo(Calendar.class);
      case "<init>" -> owner.isEquivalentTo(Date.class) && parameters(access).isEmpty();
      default -> false;
    };
  }

  private static boolean makesClock(JavaAccess<?> access) {
    boolean makes = access.getName().startsWith("system") || access.getName().startsWith("tick");
    return makes && access.getTargetOwner().isEquivalentTo(Clock.class) && !takesClock(access);
  }

  private static boolean takesClock(JavaAccess<?> access) {
    return parameters(access).stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static List<JavaClass> parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget called
        ? called.getRawParameterTypes()
        : List.of();
  }
}
