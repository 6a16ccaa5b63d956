package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Account;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.action.CreateEntry;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.testimonial.MemberTestimonial;
import org.innoplaces.membership.testimonial.OwnTestimonial;
import org.innoplaces.membership.testimonial.OwnWords;
import org.innoplaces.membership.testimonial.TestimonialState;

/**
 * Keeps what a member says as a draft among the contents of the site, and reads there what became
 * of it. In the caller's transaction, which has locked the contents.
 */
@ApplicationScoped
class WriteTestimonial {

  private static final String HEADLINE = "headline";
  private static final String QUOTE = "quote";

  private final ContentRepository content;
  private final CreateEntry create;
  private final SaveDraft save;
  private final TakeFromSite take;
  private final NamePerson persons;
  private final Clock clock;

  protected WriteTestimonial() {
    this(null, null, null, null, null, null);
  }

  @Inject
  WriteTestimonial(
      ContentRepository content,
      CreateEntry create,
      SaveDraft save,
      TakeFromSite take,
      NamePerson persons,
      Clock clock) {
    this.content = content;
    this.create = create;
    this.save = save;
    this.take = take;
    this.persons = persons;
    this.clock = clock;
  }

  /** Writes the draft; what editors put into the trash is not taken out, and a new one is begun. */
  void write(MemberTestimonial testimonial, Account account) {
    eraseFromTrash(testimonial);
    Optional<UUID> person = persons.of(account);
    UUID entry =
        place(testimonial)
            .orElseGet(() -> create.create(Actor.SYSTEM, "testimonial", Optional.empty()).id());
    testimonial.isShownBy(entry, person);
    JsonObjectBuilder shared = JsonText.object().add("membership", "MEMBER");
    person.ifPresent(id -> shared.add("person", id.toString()));
    save(entry, Locales.SHARED, shared.build());
    OwnWords words = testimonial.words();
    save(
        entry,
        testimonial.locale().getLanguage(),
        JsonText.object().add(HEADLINE, words.headline()).add(QUOTE, words.quote()).build());
  }

  /** What stands there besides, stays. */
  private void save(UUID entry, String locale, JsonObject values) {
    Optional<Revision> head = content.head(entry, locale);
    JsonObjectBuilder data = JsonText.object();
    head.ifPresent(kept -> kept.data().forEach(data::add));
    values.forEach(data::add);
    save.save(
        Actor.SYSTEM,
        entry,
        locale,
        new Draft(
            head.map(Revision::number).orElse(0),
            data.build(),
            head.flatMap(Revision::slug),
            Optional.empty()));
  }

  /** How it stands for the member. */
  OwnTestimonial own(MemberTestimonial testimonial) {
    Optional<UUID> entry = place(testimonial);
    OwnWords now = entry.flatMap(id -> words(id, testimonial)).orElse(testimonial.words());
    TestimonialState state =
        entry.map(id -> state(id, testimonial, now)).orElse(TestimonialState.PUT_AWAY);
    return new OwnTestimonial(
        testimonial.version(), now, Optional.of(state), Optional.of(testimonial.consent().at()));
  }

  private TestimonialState state(UUID entry, MemberTestimonial testimonial, OwnWords now) {
    if (!now.equals(testimonial.words())) {
      return TestimonialState.EDITED;
    }
    // What readers see of older words is no answer to these.
    List<Publication> from =
        content
            .publicationsFrom(entry, testimonial.locale().getLanguage(), clock.instant())
            .stream()
            .filter(one -> words(one.revision().data()).equals(now))
            .toList();
    if (from.isEmpty()) {
      return TestimonialState.PROPOSED;
    }
    return from.stream().anyMatch(one -> one.covers(clock.instant()))
        ? TestimonialState.PUBLISHED
        : TestimonialState.PLANNED;
  }

  /** The newest words of the entry, in the language in which they were said. */
  private Optional<OwnWords> words(UUID entry, MemberTestimonial testimonial) {
    return content
        .head(entry, testimonial.locale().getLanguage())
        .map(Revision::data)
        .map(WriteTestimonial::words);
  }

  /** Those of a testimonial's values. */
  static OwnWords words(JsonObject values) {
    return new OwnWords(text(values, HEADLINE), text(values, QUOTE));
  }

  private static String text(JsonObject values, String field) {
    return values.containsKey(field)
            && values.get(field).getValueType() == JsonValue.ValueType.STRING
        ? values.getString(field)
        : "";
  }

  /** Whether another text of the site quotes it, from which it cannot be taken then. */
  boolean isQuoted(MemberTestimonial testimonial) {
    return place(testimonial).filter(take::isNamed).isPresent();
  }

  /**
   * Deletes it for good, with all that readers ever saw of it, also where editors put it into the
   * trash. What another text quotes that is not there, stays.
   */
  void remove(MemberTestimonial testimonial) {
    place(testimonial)
        .filter(entry -> !take.isNamed(entry))
        .ifPresent(
            entry -> {
              take.hide(entry);
              take.remove(entry);
            });
    eraseFromTrash(testimonial);
  }

  /** What lies in the trash would be published by whoever takes it out. */
  private void eraseFromTrash(MemberTestimonial testimonial) {
    testimonial
        .entry()
        .flatMap(content::find)
        .filter(entry -> entry.trashedAt().isPresent())
        .map(Entry::id)
        .ifPresent(take::erase);
  }

  private Optional<UUID> place(MemberTestimonial testimonial) {
    return testimonial
        .entry()
        .flatMap(content::find)
        .filter(entry -> entry.trashedAt().isEmpty())
        .map(Entry::id);
  }
}
