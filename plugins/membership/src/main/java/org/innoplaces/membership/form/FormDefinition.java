package org.innoplaces.membership.form;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.json.JsonText;

/** What applicants are asked, in its order. */
public record FormDefinition(List<Section> sections) {

  /** Keeps a copy. */
  public FormDefinition {
    sections = List.copyOf(sections);
  }

  /** Reads what {@link #write()} wrote. */
  public static FormDefinition read(JsonObject kept) {
    return new FormDefinition(
        kept.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
            .map(Section::read)
            .toList());
  }

  /** As it is kept. */
  public JsonObject write() {
    var all = JsonText.array();
    sections.forEach(section -> all.add(section.write()));
    return JsonText.object().add("sections", all).build();
  }

  /** All questions in their order. */
  public List<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream()).toList();
  }

  /** The languages in which something stands in it, in a steady order. */
  public SortedSet<String> languages() {
    return Stream.concat(
            sections.stream().map(Section::title),
            questions().stream().flatMap(one -> Stream.of(one.label(), one.help())))
        .flatMap(said -> said.texts().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The question of that name. */
  public Optional<Question> question(String name) {
    return questions().stream().filter(question -> question.name().equals(name)).findFirst();
  }
}
