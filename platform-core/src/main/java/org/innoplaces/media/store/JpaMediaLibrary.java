package org.innoplaces.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.MediaLibrary;
import org.innoplaces.media.MediaQuery;
import org.innoplaces.media.MediumText;

@ApplicationScoped
class JpaMediaLibrary implements MediaLibrary {

  private static final String TEXTS = "select r.entryId, r.locale, r.data from ";

  private final EntityManager entityManager;

  protected JpaMediaLibrary() {
    this(null);
  }

  @Inject
  JpaMediaLibrary(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public FoundEntries find(MediaQuery query, Instant at) {
    return MediaListStatement.find(entityManager, query, at);
  }

  @Override
  public List<MediumText> newest(Collection<UUID> media) {
    String newest = "EntryHead h join Revision r on r.id = h.revisionId where h.entryId in :ids";
    return media.isEmpty() ? List.of() : texts(rows(TEXTS + newest, media));
  }

  @Override
  public List<MediumText> seen(Collection<UUID> media, Instant at) {
    String seen =
        "Publication p join p.revision r where p.entryId in :ids and p.from <= :at"
            + " and p.until > :at";
    return media.isEmpty() ? List.of() : texts(rows(TEXTS + seen, media).setParameter("at", at));
  }

  private TypedQuery<Object[]> rows(String jpql, Collection<UUID> media) {
    return entityManager.createQuery(jpql, Object[].class).setParameter("ids", media);
  }

  private static List<MediumText> texts(TypedQuery<Object[]> rows) {
    Map<UUID, Map<String, JsonObject>> texts = new LinkedHashMap<>();
    for (Object[] row : rows.getResultList()) {
      texts
          .computeIfAbsent((UUID) row[0], id -> new HashMap<>())
          .put((String) row[1], JsonText.parse((String) row[2]));
    }
    return texts.entrySet().stream()
        .map(one -> new MediumText(one.getKey(), one.getValue()))
        .toList();
  }

  @Override
  public Map<UUID, Long> uses(Collection<UUID> media, Instant at) {
    String uses =
        "select ref.target, count(distinct r.entryId) from Revision r join r.references ref"
            + " where ref.target in :ids and (exists (select h.number from EntryHead h"
            + " where h.revisionId = r.id) or exists (select p.id from Publication p"
            + " where p.revision = r and p.until > :at)) group by ref.target";
    Map<UUID, Long> found = new HashMap<>();
    if (!media.isEmpty()) {
      rows(uses, media)
          .setParameter("at", at)
          .getResultList()
          .forEach(row -> found.put((UUID) row[0], ((Number) row[1]).longValue()));
    }
    return found;
  }

  @Override
  public List<String> tags() {
    List<?> tags =
        entityManager
            .createNativeQuery(
                "select distinct f.text_value from entry e join entry_head h"
                    + " on h.entry_id = e.id and h.locale = 'und' join field_value f"
                    + " on f.revision_id = h.revision_id and f.field = 'tags'"
                    + " where e.type = 'media' and e.trashed_at is null order by f.text_value")
            .getResultList();
    return tags.stream().map(String.class::cast).toList();
  }
}
