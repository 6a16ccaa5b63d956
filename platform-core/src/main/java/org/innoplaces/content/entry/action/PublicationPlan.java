package org.innoplaces.content.entry.action;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.FieldPlace;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.Window;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;

/**
 * What is about to be published of an entry; nothing is changed yet. Lives as long as its
 * transaction.
 */
public final class PublicationPlan {

  private final Actor actor;
  private final Entry entry;
  private final TypeSchema type;
  private final PublicationOrder order;
  private final Instant from;
  private final SortedMap<String, Text> texts;
  private final List<Flaw> flaws;

  PublicationPlan(
      Actor actor,
      Entry entry,
      TypeSchema type,
      PublicationOrder order,
      Instant from,
      SortedMap<String, Text> texts,
      List<Flaw> flaws) {
    this.actor = actor;
    this.entry = entry;
    this.type = type;
    this.order = order;
    this.from = from;
    this.texts = texts;
    this.flaws = List.copyOf(flaws);
  }

  /**
   * One locale of it.
   *
   * @param merged what readers will see, with the shared values
   * @param seen the publications that are seen from its start on, now
   * @param current the one of them that is seen at its start
   */
  record Text(
      Revision revision,
      JsonObject merged,
      Window window,
      List<Publication> seen,
      Optional<Publication> current) {}

  /** What is wrong with one locale. */
  public record Flaw(String locale, Problem problem) {

    /** Whether somebody who read the other one would learn nothing from this one. */
    boolean saysTheSameAs(Flaw other) {
      return locale.equals(other.locale)
          && problem.code().equals(other.problem.code())
          && problem.toString().equals(other.problem.toString());
    }
  }

  /** Everything that keeps it from being published, in the order of the locales. */
  public List<Flaw> flaws() {
    return flaws;
  }

  /** The locales that will be published, those of the order that have a text. */
  public List<String> locales() {
    return List.copyOf(texts.keySet());
  }

  /** What readers would see of a locale from the start on without it. */
  public List<Publication> seen(String locale) {
    return texts.get(locale).seen();
  }

  /** What the entry calls itself in a locale, or else in another; empty when it has no title. */
  public Optional<String> title(String locale) {
    return Stream.concat(Stream.of(locale), texts.keySet().stream())
        .map(texts::get)
        .filter(Objects::nonNull)
        .flatMap(text -> title(text).stream())
        .findFirst();
  }

  private Optional<String> title(Text text) {
    return type.titleName()
        .map(field -> text.merged().getString(field, "").strip())
        .filter(title -> !title.isEmpty());
  }

  /**
   * Where something is wrong with a locale, in words: the language and the field, or only the field
   * where it is the same in every language.
   */
  public Message place(String locale, Problem problem) {
    Optional<FieldPlace> field = field(locale, problem);
    boolean common = Locales.SHARED.equals(locale) || field.map(FieldPlace::isShared).orElse(false);
    Message language =
        common && field.isPresent()
            ? null
            : common ? Message.of("problem.every-language") : NameLanguages.name(locale);
    return Message.listed(
        Stream.concat(Stream.ofNullable(language), field.map(FieldPlace::words).stream()).toList());
  }

  /** The field that a problem points to; empty when it points to none. */
  Optional<FieldPlace> field(String locale, Problem problem) {
    JsonObject values =
        Optional.ofNullable(texts.get(locale))
            .map(Text::merged)
            .orElse(JsonValue.EMPTY_JSON_OBJECT);
    return Optional.ofNullable(problem.source())
        .flatMap(source -> FieldPlace.of(type, values, source.value()));
  }

  /** The type of the entry. */
  public String type() {
    return type.name();
  }

  Actor actor() {
    return actor;
  }

  Entry entry() {
    return entry;
  }

  TypeSchema schema() {
    return type;
  }

  PublicationOrder order() {
    return order;
  }

  Instant from() {
    return from;
  }

  Map<String, Text> texts() {
    return texts;
  }
}
