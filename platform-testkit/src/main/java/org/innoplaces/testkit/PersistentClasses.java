package org.innoplaces.testkit;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds what the persistence unit consists of, as the launcher does for the real one. */
final class PersistentClasses {

  private PersistentClasses() {}

  /** The names of all classes that concern persistence, of the modules and of the given ones. */
  static List<String> find(Collection<Class<?>> given) {
    List<String> names = new ArrayList<>();
    ModuleRoots.visit(
        file -> {
          String path = file.toString().replace('\\', '/');
          if (path.startsWith("org/innoplaces/") && path.endsWith(".class")) {
            names.add(path.substring(0, path.length() - ".class".length()).replace('/', '.'));
          }
        });
    return Stream.concat(names.stream().map(PersistentClasses::load), given.stream())
        .filter(PersistentClasses::isPersistent)
        .map(Class::getName)
        .distinct()
        .sorted()
        .toList();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ModuleRoots.loader());
    } catch (ClassNotFoundException | LinkageError absent) {
      return Object.class;
    }
  }

  private static boolean isPersistent(Class<?> type) {
    return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
        .anyMatch(type::isAnnotationPresent);
  }
}
