package org.innoplaces.content.manage;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.json.JsonText;

/** What somebody looks for in lists of a type, kept under a name. */
@Entity
@Table(name = "saved_view")
public class SavedView {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "owner")
  private String owner;

  @Column(name = "type")
  private String type;

  @Column(name = "name")
  private String name;

  @Column(name = "parameters")
  private String parameters;

  @Column(name = "shared")
  private boolean shared;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected SavedView() {}

  /** A view of an owner on lists of a type. */
  public SavedView(UUID id, String owner, String type, Instant createdAt) {
    this.id = id;
    this.owner = owner;
    this.type = type;
    this.createdAt = createdAt;
  }

  /**
   * What a view is to be.
   *
   * @param name for people, unique among the owner's views of the type
   * @param parameters what the list is asked for, as in addresses: {@code filter[state]} to {@code
   *     draft}
   * @param shared whether everybody sees it who may read the type
   */
  public record Wanted(String name, Map<String, String> parameters, boolean shared) {

    /** Keeps a copy. */
    public Wanted {
      parameters = Map.copyOf(parameters);
    }
  }

  /** What it is, as programs are told. */
  public record Told(UUID id, String type, String owner, Wanted what, Instant createdAt) {}

  /** What it is, apart from the table. */
  public Told told() {
    return new Told(id, type, owner, new Wanted(name, parameters(), shared), createdAt);
  }

  /** Makes it what is wanted. */
  public final void become(Wanted wanted) {
    name = wanted.name();
    shared = wanted.shared();
    JsonObjectBuilder object = JsonText.object();
    new TreeMap<>(wanted.parameters()).forEach(object::add);
    parameters = object.build().toString();
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** The id of the actor whose it is; that of the owner for a token. */
  public String owner() {
    return owner;
  }

  /** The content type's name. */
  public String type() {
    return type;
  }

  /** For people. */
  public String name() {
    return name;
  }

  /** What the list is asked for, by the names of the parameters. */
  public Map<String, String> parameters() {
    Map<String, String> values = new TreeMap<>();
    JsonText.parse(parameters)
        .forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
    return values;
  }

  /** Whether everybody sees it who may read the type. */
  public boolean shared() {
    return shared;
  }

  /** When it was made. */
  public Instant createdAt() {
    return createdAt;
  }

  /** As the audit log names it. */
  public String subject() {
    return "view/" + id;
  }
}
