package org.innoplaces.content.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Walks along with a value that comes from outside and collects what is wrong with it and where.
 *
 * <p>For one input and one thread.
 */
public final class Intake {

  private final Function<String, Source> placing;
  private final String pointer;
  private final List<Problem> problems;
  private final Names names;
  private final Map<UUID, String> types;
  private final List<Reference> references;
  private final boolean closed;

  private Intake(
      Function<String, Source> placing,
      String pointer,
      List<Problem> problems,
      Names names,
      Map<UUID, String> types,
      List<Reference> references,
      boolean closed) {
    this.placing = placing;
    this.pointer = pointer;
    this.problems = problems;
    this.names = names;
    this.types = types;
    this.references = references;
    this.closed = closed;
  }

  /**
   * The start of a walk.
   *
   * @param placing turns a JSON pointer into the place that the person knows
   * @param pointer where the walk starts
   */
  public static Intake starting(Function<String, Source> placing, String pointer) {
    return new Intake(
        placing,
        pointer,
        new ArrayList<>(),
        (text, type, intake) -> id(text, intake),
        Map.of(),
        new ArrayList<>(),
        false);
  }

  /**
   * The same walk for input that names entries in its own way.
   *
   * @param names finds the entry of a name, or notes a problem and finds nothing
   * @param types of the entries that the input itself brings, which no table may know yet
   */
  public Intake naming(Names names, Map<UUID, String> types) {
    return new Intake(placing, pointer, problems, names, types, references, closed);
  }

  /** The same walk for input that may hold nothing but what is known, like a folder of files. */
  public Intake closed() {
    return new Intake(placing, pointer, problems, names, types, references, true);
  }

  /** Whether kinds of content that nobody knows are refused instead of kept. */
  public boolean isClosed() {
    return closed;
  }

  /** The same walk from here on, with a list of references of its own. */
  public Intake withOwnReferences() {
    return new Intake(placing, pointer, problems, names, types, new ArrayList<>(), closed);
  }

  /** The same walk, one member or index deeper; problems go to the same list. */
  public Intake at(Object step) {
    String escaped = step.toString().replace("~", "~0").replace("/", "~1");
    return new Intake(placing, pointer + "/" + escaped, problems, names, types, references, closed);
  }

  /**
   * The entry that a reference means; a problem is noted when there is none.
   *
   * @param type the type that the entry must have; empty for any
   */
  public Optional<UUID> reference(String text, String type) {
    Optional<UUID> target = names.find(text, type, this);
    target.ifPresent(id -> references.add(new Reference(id, text, type, this)));
    return target;
  }

  /** How input names entries. */
  @FunctionalInterface
  public interface Names {

    /**
     * Finds the entry of a name, or notes a problem and finds nothing.
     *
     * @param type the type that the entry must have; empty for any
     */
    Optional<UUID> find(String name, String type, Intake place);
  }

  /** The references that were met so far, along the whole walk. */
  public List<Reference> references() {
    return references;
  }

  /** The type of an entry that the input itself brings; empty for all others. */
  public Optional<String> typeOf(UUID entry) {
    return Optional.ofNullable(types.get(entry));
  }

  /**
   * A reference.
   *
   * @param name the target as it was given
   * @param type the type that the target must have; empty for any
   * @param place where it stands
   */
  public record Reference(UUID target, String name, String type, Intake place) {}

  private static Optional<UUID> id(String text, Intake intake) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException malformed) {
      intake.problem("not-a-reference");
      return Optional.empty();
    }
  }

  /** Notes a problem of this place. */
  public void problem(String code, Object... arguments) {
    problems.add(Problem.of(code, source(), arguments));
  }

  /** Notes a problem that was found elsewhere. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** The place where the walk is. */
  public Source source() {
    return placing.apply(pointer);
  }

  /** Everything that was found so far, along the whole walk. */
  public List<Problem> problems() {
    return problems;
  }
}
