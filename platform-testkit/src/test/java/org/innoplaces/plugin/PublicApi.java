package org.innoplaces.plugin;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What plugins may use of the core, a line for each public type and member: packages that are not
 * for their feature alone. Erased types, because that is what compiled plugins are linked by.
 */
final class PublicApi {

  private static final String ROOT = "org.innoplaces.";
  private static final Set<String> OWN = Set.of("store", "web", "desk", "site", "contribution");

  /** Every object has them, whoever declares them. */
  private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

  private static final int FEATURE_DEPTH = 3;

  private PublicApi() {}

  /** The lines, sorted. */
  static Set<String> lines() {
    Set<String> lines = new TreeSet<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.innoplaces")
            .stream()
            .filter(PublicApi::isOpen)
            .forEach(type -> lines.addAll(of(type)));
    return lines;
  }

  private static boolean isOpen(JavaClass type) {
    String place = type.getSource().map(source -> source.getUri().toString()).orElse("");
    return place.contains("platform-core")
        && Stream.of(type.getPackageName().split("\\."))
            .skip(FEATURE_DEPTH)
            .noneMatch(OWN::contains)
        && isVisible(type);
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicApi::isVisible).orElse(true);
  }

  private static List<String> of(JavaClass type) {
    List<String> lines = new ArrayList<>();
    lines.add(brief(type.getName()) + " " + kind(type) + supertypes(type));
    type.getMembers().stream()
        .filter(PublicApi::isOffered)
        .map(member -> brief(type.getName()) + "#" + signature(member))
        .forEach(lines::add);
    return lines;
  }

  private static boolean isOffered(JavaMember member) {
    return (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED))
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !member.getModifiers().contains(JavaModifier.BRIDGE)
        && !OF_OBJECT.contains(member.getName());
  }

  private static String kind(JavaClass type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
  }

  private static String supertypes(JavaClass type) {
    String names =
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
            .map(JavaClass::getName)
            .filter(name -> !name.startsWith("java.lang."))
            .map(PublicApi::brief)
            .sorted()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " of " + names;
  }

  private static String signature(JavaMember member) {
    String abstracts = member.getModifiers().contains(JavaModifier.ABSTRACT) ? "abstract " : "";
    String statics = member.getModifiers().contains(JavaModifier.STATIC) ? "static " : "";
    if (member instanceof JavaField field) {
      return statics + field.getName() + ": " + brief(field.getRawType().getName());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    String parameters =
        unit.getRawParameterTypes().stream()
            .map(type -> brief(type.getName()))
            .collect(Collectors.joining(", "));
    return abstracts
        + statics
        + unit.getName()
        + "("
        + parameters
        + "): "
        + brief(unit.getRawReturnType().getName());
  }

  private static String brief(String name) {
    return name.replace(ROOT, "").replaceAll("\\bjava\\.(lang|util|time)\\.", "");
  }
}
