package org.innoplaces.content.exchange.action;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.content.exchange.extension.RecordsExchange;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Cups in and out; one without an id makes it fail. Has no scope, so that only platforms that ask
 * for it have it.
 */
class CupExchange implements RecordsExchange {

  static final RecordsFile FILE = new RecordsFile("tea", "cups");

  private final EntityManager entities;

  @Inject
  CupExchange(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public RecordsFile file() {
    return FILE;
  }

  @Override
  public List<JsonObject> after(Optional<JsonObject> last, int most) {
    return entities
        .createQuery("select c from Cup c where c.id > :last order by c.id", Cup.class)
        .setParameter("last", last.map(cup -> cup.getString("id")).orElse(""))
        .setMaxResults(most)
        .getResultStream()
        .map(cup -> JsonText.object().add("id", cup.id()).add("size", cup.size()).build())
        .toList();
  }

  @Override
  public List<Problem> check(JsonObject cup) {
    return cup.getInt("size", 0) > 0
        ? List.of()
        : List.of(Problem.of("not-an-integer", Source.pointer("/size")));
  }

  @Override
  public void bring(JsonObject cup) {
    entities.merge(new Cup(cup.getString("id"), cup.getInt("size")));
  }
}
