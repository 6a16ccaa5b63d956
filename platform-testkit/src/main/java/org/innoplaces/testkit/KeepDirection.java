package org.innoplaces.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Follows every dependency on a type of ours and asks its drawer whether it may be there. */
final class KeepDirection extends ArchCondition<JavaClass> {

  private static final String PLATFORM = "org.innoplaces.";

  private Set<JavaClass> analysed = Set.of();

  KeepDirection() {
    super("keep the direction of the drawers");
  }

  @Override
  public void init(Collection<JavaClass> all) {
    analysed = new HashSet<>(all);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> isOurs(dependency.getTargetClass().getBaseComponentType()))
        .filter(dependency -> !mayBe(dependency))
        .forEach(dependency -> events.add(violation(dependency)));
  }

  /** Other people's libraries have packages called web or store too. */
  private boolean isOurs(JavaClass target) {
    return target.getName().startsWith(PLATFORM) || analysed.contains(target);
  }

  private static boolean mayBe(Dependency dependency) {
    JavaClass user = dependency.getOriginClass();
    JavaClass used = dependency.getTargetClass().getBaseComponentType();
    boolean ownFeature = Drawer.featureOf(user).equals(Drawer.featureOf(used));
    return Drawer.of(user).mayUse(Drawer.of(used), ownFeature);
  }

  private static ConditionEvent violation(Dependency dependency) {
    Drawer user = Drawer.of(dependency.getOriginClass());
    Drawer used = Drawer.of(dependency.getTargetClass().getBaseComponentType());
    String message = "%s must not use %s: %s".formatted(user, used, dependency.getDescription());
    return SimpleConditionEvent.violated(dependency, message);
  }
}
