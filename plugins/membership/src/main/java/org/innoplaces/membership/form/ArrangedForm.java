package org.innoplaces.membership.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A form after one of its parts was moved, added or removed; a part that is not there changes
 * nothing.
 *
 * @param touched where that part stands now; where it stood when it was removed
 */
public record ArrangedForm(FormDefinition form, FormPart touched) {

  /**
   * Moves a part up or down by one. From the edge of its section a question goes on into the next
   * one; at the edge of the form nothing moves.
   *
   * @param by -1 for up, 1 for down
   */
  public static ArrangedForm moved(FormDefinition form, FormPart part, int by) {
    if (!isThere(form, part)) {
      return new ArrangedForm(form, part);
    }
    FormPart next = part.next(by);
    if (isThere(form, next)) {
      return new ArrangedForm(swapped(form, part, next), next);
    }
    FormPart neighbour = FormPart.at(part.section() + by);
    return part.depth() == 2 && isThere(form, neighbour)
        ? carried(form, part, neighbour, by)
        : new ArrangedForm(form, part);
  }

  private static FormDefinition swapped(FormDefinition form, FormPart one, FormPart other) {
    return switch (one.depth()) {
      case 1 -> sections(form, all -> Collections.swap(all, one.last(), other.last()));
      case 2 ->
          questions(form, one.section(), all -> Collections.swap(all, one.last(), other.last()));
      default -> options(form, one, all -> Collections.swap(all, one.last(), other.last()));
    };
  }

  private static ArrangedForm carried(FormDefinition form, FormPart part, FormPart to, int by) {
    Question question = form.sections().get(part.section()).questions().get(part.last());
    int place = by > 0 ? 0 : form.sections().get(to.section()).questions().size();
    FormDefinition without = removed(form, part).form();
    return new ArrangedForm(
        questions(without, to.section(), all -> all.add(place, question)), to.child(place));
  }

  /**
   * Adds an empty part at the end.
   *
   * @param within the section or the choice; empty for a section
   */
  public static ArrangedForm added(FormDefinition form, Optional<FormPart> within) {
    if (within.isEmpty()) {
      Section empty = new Section(Said.NOTHING, List.of(Question.EMPTY));
      return new ArrangedForm(
          sections(form, all -> all.add(empty)), FormPart.at(form.sections().size()));
    }
    FormPart parent = within.get();
    if (!isThere(form, parent) || parent.depth() > 2) {
      return new ArrangedForm(form, parent);
    }
    Section section = form.sections().get(parent.section());
    if (parent.depth() == 1) {
      return new ArrangedForm(
          questions(form, parent.section(), all -> all.add(Question.EMPTY)),
          parent.child(section.questions().size()));
    }
    int options = section.questions().get(parent.question()).options().size();
    return new ArrangedForm(
        options(form, parent, all -> all.add(new Choice("", Said.NOTHING))), parent.child(options));
  }

  /** Takes a part away, with all that is within it. */
  public static ArrangedForm removed(FormDefinition form, FormPart part) {
    if (!isThere(form, part)) {
      return new ArrangedForm(form, part);
    }
    int at = part.last();
    FormDefinition rest =
        switch (part.depth()) {
          case 1 -> sections(form, all -> all.remove(at));
          case 2 -> questions(form, part.section(), all -> all.remove(at));
          default -> options(form, part, all -> all.remove(at));
        };
    return new ArrangedForm(rest, part);
  }

  private static boolean isThere(FormDefinition form, FormPart part) {
    if (!isWithin(part.section(), form.sections())) {
      return false;
    }
    List<Question> questions = form.sections().get(part.section()).questions();
    if (part.depth() > 1 && !isWithin(part.question(), questions)) {
      return false;
    }
    return part.depth() < 3 || isWithin(part.last(), questions.get(part.question()).options());
  }

  private static boolean isWithin(int index, List<?> list) {
    return index >= 0 && index < list.size();
  }

  private static FormDefinition sections(FormDefinition form, Consumer<List<Section>> change) {
    return new FormDefinition(changed(form.sections(), change));
  }

  private static FormDefinition questions(
      FormDefinition form, int section, Consumer<List<Question>> change) {
    Section old = form.sections().get(section);
    Section changed = new Section(old.title(), changed(old.questions(), change));
    return sections(form, all -> all.set(section, changed));
  }

  private static FormDefinition options(
      FormDefinition form, FormPart part, Consumer<List<Choice>> change) {
    return questions(
        form,
        part.section(),
        all -> {
          Question old = all.get(part.question());
          all.set(part.question(), old.withOptions(changed(old.options(), change)));
        });
  }

  private static <T> List<T> changed(List<T> list, Consumer<List<T>> change) {
    List<T> copy = new ArrayList<>(list);
    change.accept(copy);
    return copy;
  }
}
