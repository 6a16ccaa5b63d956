package org.innoplaces.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiChangeTest {

  private static final Set<String> BEFORE =
      Set.of(
          "a.Page interface",
          "a.Page#abstract name(): String",
          "a.Tool class",
          "a.Tool#cut(): int");

  @Test
  void isBreakingWhereSomethingIsGoneOrAnother() {
    ApiChange change =
        ApiChange.between(
            BEFORE,
            Set.of(
                "a.Page interface",
                "a.Page#abstract name(): String",
                "a.Tool class",
                "a.Tool#cut(): long"));

    assertThat(change.breaking()).containsExactly("- a.Tool#cut(): int");
    assertThat(change.compatible()).containsExactly("+ a.Tool#cut(): long");
  }

  @Test
  void isBreakingWhereAKnownTypeDemandsMore() {
    ApiChange change =
        ApiChange.between(
            BEFORE,
            Set.of(
                "a.Page interface",
                "a.Page#abstract name(): String",
                "a.Page#abstract size(): int",
                "a.Page#wide(): boolean",
                "a.Tool class",
                "a.Tool#cut(): int",
                "b.New interface",
                "b.New#abstract go(): void"));

    assertThat(change.breaking()).containsExactly("+ a.Page#abstract size(): int");
    assertThat(change.compatible())
        .containsExactlyInAnyOrder(
            "+ a.Page#wide(): boolean", "+ b.New interface", "+ b.New#abstract go(): void");
  }
}
