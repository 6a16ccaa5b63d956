package org.innoplaces.content.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;

/**
 * What is to be known of a content type when its plugin is away: where its entries stand, and which
 * field names them. Never changed; another one takes its place.
 */
@Entity
@Table(name = "remembered_type")
public class RememberedType {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,63}");

  @Id
  @Column(name = "name")
  private String name;

  @Column(name = "collection")
  private String collection;

  @Column(name = "title")
  private String title;

  /** For the persistence provider. */
  protected RememberedType() {}

  private RememberedType(String name, String collection, String title) {
    this.name = name;
    this.collection = collection;
    this.title = title;
  }

  /** What there is to remember of a type. */
  public static RememberedType of(TypeSchema type) {
    return new RememberedType(type.name(), type.collection(), type.titleName().orElse(null));
  }

  /** What {@link #toJson} told; empty when it is malformed. */
  public static Optional<RememberedType> of(String name, JsonObject told) {
    String collection = told.getString("collection", "");
    String title = told.getString("title", null);
    boolean sound = isName(name) && isName(collection) && (title == null || isName(title));
    return sound ? Optional.of(new RememberedType(name, collection, title)) : Optional.empty();
  }

  /** Whether the tables can hold such a name, and no folder is meant by it. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The name of the type. */
  public String name() {
    return name;
  }

  /** The type, of which no field is known. */
  public TypeSchema schema() {
    return TypeSchema.absent(name, collection, Optional.ofNullable(title));
  }

  /** {@code {"collection", "title"}}, the title where there is one. */
  public JsonObject toJson() {
    JsonObjectBuilder told = JsonText.object().add("collection", collection);
    Optional.ofNullable(title).ifPresent(field -> told.add("title", field));
    return told.build();
  }

  /** Whether both know the same. */
  public boolean knowsTheSameAs(RememberedType other) {
    return name.equals(other.name)
        && collection.equals(other.collection)
        && Objects.equals(title, other.title);
  }
}
