package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.privacy.FoundData;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.RegisterLine;
import org.innoplaces.privacy.action.ErasePerson;
import org.innoplaces.privacy.action.FindPerson;
import org.innoplaces.privacy.action.ReadRegister;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** What is kept about people, and one of them: {@code #{privacy.…}}. */
@Named("privacy")
@RequestScoped
public class PrivacyPage {

  private static final int LONGEST = 300;

  private final ReadRegister read;
  private final FindPerson find;
  private final ErasePerson erase;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final DeskLanguages place;
  private List<RegisterLine> lines;
  private FoundData found;
  private boolean done;

  /** For CDI proxies. */
  protected PrivacyPage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  PrivacyPage(
      ReadRegister read,
      FindPerson find,
      ErasePerson erase,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      DeskLanguages place) {
    this.read = read;
    this.find = find;
    this.erase = erase;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.place = place;
  }

  /** Does what the form asks for; to be called first, and does it once. */
  public boolean isAsked() {
    if (!done && reply.isPost()) {
      done = true;
      if (reply.text("do").equals("erase")) {
        reply.to("/desk/privacy", "erased", this::eraseForSure);
      }
      reply.succeeds(() -> found = find.find(actor.get(), typed()));
    }
    return reply.isPost();
  }

  private void eraseForSure() {
    if (reply.parameter("sure").isEmpty()) {
      throw new InvalidInput(Problem.of("not-sure", Source.pointer("/sure")));
    }
    erase.erase(actor.get(), typed());
  }

  private Person typed() {
    return person(reply.text("email"), reply.text("names"));
  }

  /** A person as the form has them: names stand in lines of their own. */
  static Person person(String email, String names) {
    return new Person(email, names.lines().collect(Collectors.toSet()));
  }

  /** The register. */
  public List<RegisterLine> getLines() {
    if (lines == null) {
      lines = read.all(actor.get());
    }
    return lines;
  }

  /** A text of the register in the language of the reader. */
  public String tell(Message message) {
    return message.in(visit.getLocale());
  }

  /** What was found; null when nobody was looked for. */
  public FoundData getFound() {
    return found;
  }

  /** The names as the form shows them: as they were typed, or as they were found. */
  public String getNames() {
    return found == null
        ? reply.text("names")
        : found.person().names().stream().sorted().collect(Collectors.joining("\n"));
  }

  /** What a line of the register is called. */
  public String nameOf(String processing) {
    return getLines().stream()
        .filter(line -> line.processing().id().equals(processing))
        .findFirst()
        .map(line -> tell(line.processing().words().name()))
        .orElse(processing);
  }

  /** What is kept in a record, shortened. */
  public Map<String, String> told(PersonalRecord record) {
    Map<String, String> told = new LinkedHashMap<>();
    record.data().forEach((name, value) -> told.put(label(name), shortened(text(value))));
    told.values().removeAll(Set.of(""));
    return told;
  }

  /** What a member is called; one of a plugin goes by its name. */
  private String label(String member) {
    String key = "privacy.member." + member;
    return words().containsKey(key) ? words().getString(key) : member;
  }

  private String text(JsonValue value) {
    if (value instanceof JsonString text) {
      return place.tellAll(text.getString());
    }
    if (value instanceof JsonArray list) {
      return list.stream().map(this::text).collect(Collectors.joining(" · "));
    }
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return words().getString(value == JsonValue.TRUE ? "yes" : "no");
    }
    return value.toString();
  }

  private ResourceBundle words() {
    return ResourceBundle.getBundle("org.innoplaces.webapp.desk.messages", visit.getLocale());
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
