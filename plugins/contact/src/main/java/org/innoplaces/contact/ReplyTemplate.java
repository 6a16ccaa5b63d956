package org.innoplaces.contact;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Stamped;

/** What the team answers often, to be put into an answer and changed there. */
@Entity
@Table(name = "contact_template")
public class ReplyTemplate {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "title")
  private String title;

  /** A JSON object with a text for each language. */
  @Column(name = "texts")
  private String texts;

  /** For the persistence provider. */
  protected ReplyTemplate() {}

  /** One that is new. */
  public ReplyTemplate(UUID id, WantedTemplate wanted) {
    this.id = id;
    become(wanted);
  }

  /** Takes over everything. */
  public final void become(WantedTemplate wanted) {
    title = wanted.title();
    JsonObjectBuilder said = JsonText.object();
    new TreeMap<>(wanted.texts()).forEach(said::add);
    texts = said.build().toString();
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** What the team calls it. */
  public String title() {
    return title;
  }

  /** What it says in a language, with variables between braces; empty when it says nothing. */
  public Optional<String> text(Locale locale) {
    return Optional.ofNullable(said().getString(locale.getLanguage(), null));
  }

  /** For telling whether somebody else changed it. */
  public Stamped stamped() {
    return new Stamped(Map.of("title", JsonText.string(title), "texts", said()));
  }

  private JsonObject said() {
    return JsonText.parse(texts);
  }
}
