package org.innoplaces.launcher.purge;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Saved views on types of others that ask by fields of a plugin: they ask without them. */
final class SavedViews implements Section {

  private final Rows rows;
  private final Belongings own;

  SavedViews(Rows rows, Belongings own) {
    this.rows = rows;
    this.own = own;
  }

  @Override
  public List<String> deletes() throws SQLException {
    int views = mended().size();
    return views == 0
        ? List.of()
        : List.of(
            "filters and orders by its fields in "
                + Amount.of(views, "saved view, which stays", "saved views, which stay"));
  }

  @Override
  public void delete() throws SQLException {
    for (Map.Entry<UUID, String> view : mended().entrySet()) {
      rows.change(
          "update saved_view set parameters = ? where id = ?", view.getValue(), view.getKey());
    }
  }

  /** What will be left of the parameters of those that have to change. */
  private Map<UUID, String> mended() throws SQLException {
    Map<UUID, String> views = new LinkedHashMap<>();
    try (PreparedStatement find =
        rows.connection()
            .prepareStatement("select id, parameters from saved_view where parameters like ?")) {
      find.setString(1, "%" + field() + "%");
      try (ResultSet found = find.executeQuery()) {
        while (found.next()) {
          views.put(found.getObject(1, UUID.class), without(found.getString(2)));
        }
      }
    }
    return views;
  }

  private String field() {
    return "extensions." + own.id() + ".";
  }

  private String without(String parameters) {
    JsonObjectBuilder left = Json.createObjectBuilder();
    try (JsonReader reader = Json.createReader(new StringReader(parameters))) {
      JsonObject all = reader.readObject();
      all.keySet().stream()
          .filter(name -> !name.contains(field()))
          .forEach(name -> keep(left, name, all.getString(name)));
    }
    return left.build().toString();
  }

  /** An order names several fields. */
  private void keep(JsonObjectBuilder left, String name, String value) {
    String kept =
        name.equals("sort")
            ? Arrays.stream(value.split(","))
                .filter(field -> !field.contains(field()))
                .collect(Collectors.joining(","))
            : value;
    if (!kept.isEmpty() || value.isEmpty()) {
      left.add(name, kept);
    }
  }
}
