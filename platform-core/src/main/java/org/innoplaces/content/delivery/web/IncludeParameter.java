package org.innoplaces.content.delivery.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;

/** Reads {@code include=person,person.photograph}. */
final class IncludeParameter {

  private final ContentSchema schema;
  private final Parameters parameters;

  IncludeParameter(ContentSchema schema, Parameters parameters) {
    this.schema = schema;
    this.parameters = parameters;
  }

  IncludeTree read(TypeSchema type) {
    String text = parameters.value("include").orElse("");
    if (text.isEmpty()) {
      return IncludeTree.NONE;
    }
    String[] paths = text.split(",", -1);
    if (paths.length > IncludeTree.MOST_PATHS) {
      parameters.add("include-too-wide", "include", IncludeTree.MOST_PATHS);
      return IncludeTree.NONE;
    }
    List<String> sound = new ArrayList<>();
    for (String path : paths) {
      if (isSound(type, path)) {
        sound.add(path);
      }
    }
    return IncludeTree.of(sound);
  }

  private boolean isSound(TypeSchema type, String path) {
    String[] steps = path.split("\\.", -1);
    if (steps.length > IncludeTree.DEPTH) {
      parameters.add("include-too-deep", "include", path, IncludeTree.DEPTH);
      return false;
    }
    Collection<TypeSchema> sources = List.of(type);
    for (String step : steps) {
      Set<TypeSchema> targets = new TreeSet<>((a, b) -> a.name().compareTo(b.name()));
      sources.forEach(source -> targets.addAll(targets(source, step)));
      if (targets.isEmpty()) {
        parameters.add("not-includable", "include", step, names(sources), relationships(sources));
        return false;
      }
      sources = targets;
    }
    return true;
  }

  private Collection<TypeSchema> targets(TypeSchema source, String step) {
    if (step.equals(IncludeTree.REFERENCES)) {
      return source.embedsReferences() ? schema.types() : List.of();
    }
    return source.relationships().stream()
        .filter(field -> field.name().equals(step))
        .flatMap(field -> field.kind().targets().stream())
        .flatMap(
            target -> target.isEmpty() ? schema.types().stream() : schema.type(target).stream())
        .toList();
  }

  private static String names(Collection<TypeSchema> types) {
    return types.stream().map(TypeSchema::collection).collect(Collectors.joining(", "));
  }

  private static String relationships(Collection<TypeSchema> types) {
    return types.stream()
        .flatMap(type -> type.relationshipNames().stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
