package org.innoplaces.contact;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Stamped;

/**
 * What somebody can write about. The subjects that are there from the start have their words in our
 * bundle until somebody writes others.
 */
@Entity
@Table(name = "contact_subject")
public class Subject {

  /** The subject of who wants to become a member. */
  public static final String JOIN = "join";

  /** The subject of what is about nothing else. */
  public static final String OTHER = "other";

  /** Longer than this no conversation is kept after the last word in it. */
  public static final int MOST_DAYS = 1095;

  /** Shorter than this none is: an answer to an answer would come to nobody. */
  public static final int LEAST_DAYS = 30;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "name")
  private String name;

  @Column(name = "place")
  private int place;

  @Column(name = "offered")
  private boolean offered;

  @Column(name = "team")
  private String team;

  @Column(name = "target_days")
  private int targetDays;

  @Column(name = "kept_days")
  private int keptDays;

  /** A JSON object with an object for each language. */
  @Column(name = "words")
  private String words = "{}";

  /** For the persistence provider. */
  protected Subject() {}

  /** One that says nothing yet. */
  public Subject(UUID id, String name) {
    this.id = id;
    this.name = name;
  }

  /** Takes over everything but the name. */
  public void become(WantedSubject wanted) {
    place = wanted.place();
    offered = wanted.offered();
    team = wanted.team().isEmpty() ? null : wanted.team();
    targetDays = wanted.targetDays();
    keptDays = wanted.keptDays();
    JsonObjectBuilder said = JsonText.object();
    new TreeMap<>(wanted.words()).forEach((language, one) -> said.add(language, one.write()));
    words = said.build().toString();
  }

  /** For telling whether somebody else changed it. */
  public Stamped stamped() {
    Map<String, JsonValue> members = new HashMap<>();
    members.put("place", JsonText.string(String.valueOf(place)));
    members.put("offered", JsonText.string(String.valueOf(offered)));
    members.put("team", JsonText.string(String.valueOf(team)));
    members.put("target-days", JsonText.string(String.valueOf(targetDays)));
    members.put("kept-days", JsonText.string(String.valueOf(keptDays)));
    members.put("words", JsonText.string(words));
    return new Stamped(members);
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** Its name for programs: letters, digits and hyphens. */
  public String name() {
    return name;
  }

  /** Where it stands among the others. */
  public int place() {
    return place;
  }

  /** Whether one can write about it now. */
  public boolean isOffered() {
    return offered;
  }

  /** The address of who answers; empty when it is that of the settings. */
  public Optional<String> team() {
    // Of somebody who was erased, nothing is left that mails could go to.
    return Optional.ofNullable(team).filter(to -> EmailAddress.read(to).isPresent());
  }

  /** Within how many working days we mean to answer. */
  public int targetDays() {
    return targetDays;
  }

  /** How long a conversation about it is kept after the last word in it. */
  public Duration kept() {
    return Duration.ofDays(keptDays);
  }

  /** The same in words: in years where they are whole. */
  public Message keptInWords() {
    int year = 365;
    return keptDays % year == 0
        ? ContactWords.of("kept.years", keptDays / year)
        : ContactWords.of("kept.days", keptDays);
  }

  /** What it is called. */
  public Message title() {
    Message byDefault = ContactWords.of("subject." + name);
    return locale -> in(locale).map(SubjectWords::title).orElseGet(() -> byDefault.in(locale));
  }

  /** What is said to who chooses it; empty when nothing is. */
  public Optional<String> intro(Locale locale) {
    return in(locale).map(SubjectWords::intro);
  }

  /** Where the answer may stand already; empty when nowhere. */
  public Optional<String> answer(Locale locale) {
    return in(locale).map(SubjectWords::answer);
  }

  private Optional<SubjectWords> in(Locale locale) {
    return Optional.ofNullable(JsonText.parse(words).getJsonObject(locale.getLanguage()))
        .map(SubjectWords::read);
  }
}
