package org.innoplaces.privacy.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.json.JsonText;
import org.innoplaces.privacy.FoundData;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.extension.PersonalData;

/**
 * Finds everything that is kept about a person, and hands it out. Permission {@code manage} on
 * {@code personal-data}.
 */
@ApplicationScoped
public class FindPerson {

  private final KnownData known;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final Clock clock;

  /** For CDI proxies. */
  protected FindPerson() {
    this(null, null, null, null);
  }

  @Inject
  FindPerson(KnownData known, CheckAccess access, RecordAudit audit, Clock clock) {
    this.known = known;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Looks everywhere, by the address and by full names.
   *
   * @param asked with no names, those are taken that are known of the address and have at least two
   *     words: one word alone stands in too many texts that mean somebody else
   * @throws org.innoplaces.problem.InvalidInput naming what cannot be looked for
   * @throws org.innoplaces.problem.Conflict when a module cannot say what it keeps
   */
  @Transactional
  public FoundData find(Actor actor, Person asked) {
    access.require(actor, new Permission("manage", "personal-data"));
    PersonRule.check(asked);
    return look(asked.names().isEmpty() ? asked.alsoCalled(knownNames(asked)) : asked);
  }

  /**
   * The same as a document for the person, which the audit log knows of.
   *
   * @return a JSON object: {@code at}, {@code email}, {@code names}, and under {@code data} a list
   *     of records for each line of the register
   */
  @Transactional
  public JsonObject export(Actor actor, Person asked) {
    FoundData found = find(actor, asked);
    JsonObjectBuilder counts = JsonText.object();
    found.records().forEach((id, records) -> counts.add(id, records.size()));
    audit.record(
        actor,
        new AuditFact(
            "privacy.exported",
            "personal-data/person",
            JsonText.object().add("records", counts).build().toString()));
    return document(found);
  }

  FoundData look(Person person) {
    Map<String, List<PersonalRecord>> records = new LinkedHashMap<>();
    known.demand(
        data -> {
          List<PersonalRecord> found = data.find(person);
          if (!found.isEmpty()) {
            records.put(data.processing().id(), found);
          }
          return found;
        });
    return new FoundData(person, records);
  }

  private Set<String> knownNames(Person asked) {
    Set<String> names = new HashSet<>();
    known.demand(data -> names(data, asked)).forEach(names::addAll);
    names.removeIf(name -> !name.strip().matches("\\S+\\s+\\S.*"));
    return names;
  }

  private static Set<String> names(PersonalData data, Person asked) {
    return data.names(asked.email());
  }

  private JsonObject document(FoundData found) {
    JsonObjectBuilder data = JsonText.object();
    found
        .records()
        .forEach(
            (id, records) -> {
              var list = JsonText.array();
              records.forEach(
                  one ->
                      list.add(
                          JsonText.object().add("subject", one.subject()).add("data", one.data())));
              data.add(id, list);
            });
    return JsonText.object()
        .add("at", clock.instant().toString())
        .add("email", found.person().email())
        .add("names", JsonText.strings(found.person().names().stream().sorted().toList()))
        .add("data", data)
        .build();
  }
}
