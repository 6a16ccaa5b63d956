package org.innoplaces.content.manage.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement that grows together with its parameters. Its text comes from fixed pieces in this
 * package only; whatever came from outside is a parameter.
 */
final class BoundSql {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  BoundSql add(String piece) {
    text.append(piece);
    return this;
  }

  /** Adds a parameter. */
  BoundSql add(String piece, Object value) {
    return add(piece).add(bind(value));
  }

  /** Remembers a value and gives its place in the text. */
  String bind(Object value) {
    values.add(value);
    return "?" + values.size();
  }

  Query in(EntityManager entityManager) {
    Query query = entityManager.createNativeQuery(text.toString());
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
