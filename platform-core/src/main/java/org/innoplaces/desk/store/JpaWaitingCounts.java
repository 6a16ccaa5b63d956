package org.innoplaces.desk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.desk.WaitingCounts;
import org.innoplaces.desk.WaitingRows;

@ApplicationScoped
class JpaWaitingCounts implements WaitingCounts {

  private final EntityManager entityManager;

  protected JpaWaitingCounts() {
    this(null);
  }

  @Inject
  JpaWaitingCounts(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<Long> of(List<WaitingRows> waiting) {
    if (waiting.isEmpty()) {
      return List.of();
    }
    StringBuilder sql = new StringBuilder();
    List<Object> values = new ArrayList<>();
    for (int place = 0; place < waiting.size(); place++) {
      // The place keeps equal counts apart and puts them into their order.
      sql.append(place == 0 ? "" : " union all ");
      sql.append("select ").append(place).append(" as place, count(*) as there from ");
      sql.append(numbered(waiting.get(place).rows(), values.size()));
      values.addAll(waiting.get(place).parameters());
    }
    Query query = entityManager.createNativeQuery(sql.append(" order by 1").toString());
    for (int value = 0; value < values.size(); value++) {
      query.setParameter(value + 1, values.get(value));
    }
    return ((Stream<?>) query.getResultList().stream())
        .map(row -> ((Number) ((Object[]) row)[1]).longValue())
        .toList();
  }

  /** The same with numbers behind its question marks, counted on from those before. */
  private static String numbered(String rows, int before) {
    StringBuilder text = new StringBuilder();
    int number = before;
    for (char letter : rows.toCharArray()) {
      text.append(letter);
      if (letter == '?') {
        number++;
        text.append(number);
      }
    }
    return text.toString();
  }
}
