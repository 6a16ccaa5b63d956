package org.innoplaces.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureRulesTest {

  private static final String PLANTED = "org.innoplaces.testkit.planted";

  private static final JavaClasses ORDERLY =
      new ClassFileImporter().importPackages(PLANTED + ".orderly");

  private static final JavaClasses ALL = new ClassFileImporter().importPackages(PLANTED);

  @ParameterizedTest
  @MethodSource("everyRule")
  void anOrderlyModuleKeepsEveryRule(ArchRule rule) {
    rule.check(ORDERLY);
  }

  @ParameterizedTest
  @MethodSource("everyRule")
  void everyRuleFindsWhatWasPlantedForIt(ArchRule rule) {
    assertThat(violations(rule)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "root must not use action",
        "extension must not use action",
        "action must not use store",
        "web must not use web",
        "web must not use extension",
        "contribution must not use action"
      })
  void drawersAreUsedInOneDirectionOnly(String sentence) {
    assertThat(violations(DrawerRules.DIRECTION)).anyMatch(line -> line.startsWith(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"instant", "today", "zoned", "reference", "millis", "date", "calendar"})
  void noWayToAskTheMachineForTheTimeIsMissed(String method) {
    assertThat(violations(TimeRules.NO_BARE_NOW))
        .anyMatch(line -> line.contains("BareNow." + method + "()"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"clock", "entityManager", "uri", "setting"})
  void noKindOfFieldInjectionIsMissed(String field) {
    assertThat(violations(HabitRules.NO_FIELD_INJECTION))
        .anyMatch(line -> line.contains("FieldInjected." + field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ShelfUtils", "ShelfHelper", "ShelfManager", "ShelfImpl"})
  void noIdleTypeNameIsMissed(String name) {
    assertThat(violations(HabitRules.TELLING_TYPE_NAMES)).anyMatch(line -> line.contains(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"util", "common", "impl"})
  void noIdlePackageNameIsMissed(String name) {
    assertThat(violations(HabitRules.TELLING_PACKAGE_NAMES))
        .anyMatch(line -> line.contains(".habits." + name + "."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "write"})
  void entitiesNeitherLeaveNorEnterThroughAResource(String method) {
    assertThat(violations(LibraryRules.NO_ENTITIES_OVER_THE_WIRE))
        .anyMatch(line -> line.contains("EntityResource." + method));
  }

  @Test
  void anEmptyImportIsNotGreen() {
    JavaClasses nothing = new ClassFileImporter().importPackages("org.innoplaces.nowhere");

    assertThatThrownBy(() -> ArchitectureRules.analysesAtLeast(1).check(nothing))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aModuleSaysHowManyClassesItExpects() {
    ArchitectureRules.analysesAtLeast(ORDERLY.size()).check(ORDERLY);

    assertThatThrownBy(() -> ArchitectureRules.analysesAtLeast(ORDERLY.size() + 1).check(ORDERLY))
        .hasMessageContaining("found only " + ORDERLY.size());
  }

  private static Stream<String> violations(ArchRule rule) {
    return rule.evaluate(ALL).getFailureReport().getDetails().stream();
  }

  static Stream<ArchRule> everyRule() {
    return Stream.of(DrawerRules.class, LibraryRules.class, TimeRules.class, HabitRules.class)
        .flatMap(holder -> Stream.of(holder.getDeclaredFields()))
        .filter(field -> field.isAnnotationPresent(ArchTest.class))
        .map(ArchitectureRulesTest::ruleIn);
  }

  private static ArchRule ruleIn(Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }
}
