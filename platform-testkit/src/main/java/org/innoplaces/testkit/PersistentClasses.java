package org.innoplaces.testkit;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds what the persistence unit consists of, as the launcher does for the real one. */
final class PersistentClasses {

  private static final String SUFFIX = ".class";

  private PersistentClasses() {}

  /** The names of all classes that concern persistence, of the modules and of the given ones. */
  static List<String> find(Collection<Class<?>> given) {
    List<Class<?>> candidates = new ArrayList<>(given);
    ModuleRoots.visit(
        (path, file) -> {
          if (path.endsWith(SUFFIX) && speaksOfPersistence(file)) {
            candidates.add(load(path.substring(0, path.length() - SUFFIX.length())));
          }
        });
    return candidates.stream()
        .filter(PersistentClasses::isPersistent)
        .map(Class::getName)
        .distinct()
        .sorted()
        .toList();
  }

  /** Looks into the bytes, because loading every class of every module would take long. */
  private static boolean speaksOfPersistence(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
          .contains("Ljakarta/persistence/");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Class<?> load(String path) {
    try {
      return Class.forName(path.replace('/', '.'), false, ModuleRoots.loader());
    } catch (ClassNotFoundException failure) {
      throw new IllegalStateException(path + " is not on the class path", failure);
    } catch (NoClassDefFoundError absentLibrary) {
      return Object.class;
    }
  }

  private static boolean isPersistent(Class<?> type) {
    return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
        .anyMatch(type::isAnnotationPresent);
  }
}
