package org.innoplaces.content.manage.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Tells problems of values at their place in the document of the client: {@code /title} becomes
 * {@code /data/attributes/title}, a relationship {@code /data/relationships/next/data}.
 */
final class PlaceProblems {

  private static final String LOCALES = "/locales/";

  private final UnaryOperator<String> place;

  PlaceProblems(TypeSchema type) {
    this.place = pointer -> place(type, pointer);
  }

  /**
   * What a document asks for in several languages: {@code /locales/en/title} becomes the place of
   * that language in its list, for example {@code /meta/locales/1}.
   */
  PlaceProblems(TypeSchema type, List<String> locales) {
    this.place =
        pointer ->
            pointer.startsWith(LOCALES)
                ? "/meta" + LOCALES + locales.indexOf(pointer.split("/")[2])
                : place(type, pointer);
  }

  /** Everything stands below one place. */
  PlaceProblems(String parent) {
    this.place = pointer -> parent + pointer;
  }

  <T> T in(Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidInput refused) {
      throw new InvalidInput(placed(refused.problems()));
    } catch (EditConflict conflict) {
      throw new EditConflict(conflict.head(), placed(conflict.problems()), conflict.versions());
    } catch (OutOfDate outOfDate) {
      throw outOfDate;
    } catch (Conflict conflict) {
      throw new Conflict(placed(conflict.problems()));
    }
  }

  private List<Problem> placed(List<Problem> problems) {
    return problems.stream().map(this::placed).toList();
  }

  private Problem placed(Problem problem) {
    Source source = problem.source();
    if (source == null || source.kind() != Source.Kind.POINTER) {
      return problem;
    }
    return new Problem(
        problem.code(), Source.pointer(place.apply(source.value())), problem.message());
  }

  private static String place(TypeSchema type, String pointer) {
    if (pointer.isEmpty() || pointer.startsWith("/meta") || pointer.startsWith("/data")) {
      return pointer.isEmpty() ? "/data" : pointer;
    }
    if (pointer.equals("/note")) {
      return "/meta/note";
    }
    String[] steps = pointer.split("/", 3);
    boolean relationship =
        type.field(steps[1]).filter(field -> field.kind().isRelationship()).isPresent();
    if (!relationship) {
      return "/data/attributes" + pointer;
    }
    String rest = steps.length > 2 ? "/" + steps[2] : "";
    return "/data/relationships/" + steps[1] + "/data" + rest;
  }
}
