package org.innoplaces.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.innoplaces.json.JsonText;
import org.innoplaces.privacy.Mentions;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.StoredTexts;
import org.innoplaces.privacy.TextColumn;

/** Texts are found by a pattern in the database and then read; they are changed by their value. */
@ApplicationScoped
class JpaStoredTexts implements StoredTexts {

  private static final int BATCH = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final EntityManager entityManager;

  protected JpaStoredTexts() {
    this(null);
  }

  @Inject
  JpaStoredTexts(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<PersonalRecord> naming(Collection<TextColumn> columns, Mentions mentions) {
    Map<String, Set<String>> places = new TreeMap<>();
    for (TextColumn column : columns) {
      column.owner().ifPresent(owner -> gather(column, owner, mentions, places));
    }
    return places.entrySet().stream()
        .map(
            place ->
                new PersonalRecord(
                    place.getKey(),
                    JsonText.object().add("named", JsonText.strings(place.getValue())).build()))
        .toList();
  }

  private void gather(
      TextColumn column,
      TextColumn.Owner owner,
      Mentions mentions,
      Map<String, Set<String>> places) {
    String columns = "t." + owner.column() + ", t." + column.name();
    for (Object found : candidates(columns, column, mentions).getResultList()) {
      Object[] row = (Object[]) found;
      List<String> shown = mentions.shownIn((String) row[1]);
      if (!shown.isEmpty()) {
        places
            .computeIfAbsent(owner.type() + "/" + row[0], unknown -> new TreeSet<>())
            .addAll(shown);
      }
    }
  }

  @Override
  public void erase(Collection<TextColumn> columns, Mentions mentions) {
    entityManager.flush();
    Map<String, String> addresses = new LinkedHashMap<>();
    for (TextColumn column : columns) {
      for (Object found :
          candidates("distinct t." + column.name(), column, mentions).getResultList()) {
        String text = (String) found;
        if (mentions.in(text)) {
          replace(column, text, rest(column, text, mentions, addresses));
        }
      }
    }
  }

  private static String rest(
      TextColumn column, String text, Mentions mentions, Map<String, String> addresses) {
    return switch (column.kind()) {
      case TEXT -> mentions.erasedFrom(text);
      case UNIQUE -> mentions.erasedFrom(text) + " " + random();
      case SLUG -> addresses.computeIfAbsent(text, former -> "erased-" + random());
      case JSON -> mentions.erasedFrom(JsonText.parse(text)).toString();
    };
  }

  private static String random() {
    byte[] bytes = new byte[4];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void replace(TextColumn column, String text, String rest) {
    entityManager
        .createNativeQuery(
            "update %s set %s = ?1 where %s = ?2"
                .formatted(column.table(), column.name(), column.name()))
        .setParameter(1, rest)
        .setParameter(2, text)
        .executeUpdate();
  }

  private Query candidates(String columns, TextColumn column, Mentions mentions) {
    List<String> patterns = mentions.patterns();
    String like =
        IntStream.rangeClosed(1, patterns.size())
            .mapToObj(number -> "lower(t." + column.name() + ") like ?" + number)
            .collect(Collectors.joining(" or ", "(", ")"));
    Query query =
        entityManager.createNativeQuery(
            "select %s from %s t where %s"
                .formatted(columns, column.table(), patterns.isEmpty() ? "1 = 0" : like));
    for (int i = 0; i < patterns.size(); i++) {
      query.setParameter(i + 1, patterns.get(i));
    }
    return query;
  }

  @Override
  public void each(Collection<TextColumn> columns, Consumer<String> reader) {
    for (TextColumn column : columns) {
      read(column, reader);
    }
  }

  private void read(TextColumn column, Consumer<String> reader) {
    String text =
        "select distinct t.%s from %s t where t.%s is not null order by t.%s"
            .formatted(column.name(), column.table(), column.name(), column.name());
    List<?> batch;
    int at = 0;
    do {
      batch =
          entityManager
              .createNativeQuery(text)
              .setFirstResult(at)
              .setMaxResults(BATCH)
              .getResultList();
      batch.forEach(found -> reader.accept((String) found));
      at += batch.size();
    } while (batch.size() == BATCH);
  }
}
