package org.innoplaces.content.manage.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.ManageRepository;
import org.innoplaces.content.manage.ShownText;

@ApplicationScoped
class JpaManage implements ManageRepository {

  private final EntityManager entityManager;
  private final ContentRepository content;

  protected JpaManage() {
    this(null, null);
  }

  @Inject
  JpaManage(EntityManager entityManager, ContentRepository content) {
    this.entityManager = entityManager;
    this.content = content;
  }

  @Override
  public List<UUID> find(EntryQuery query, String title, Instant now) {
    return new EntryStatement(query, title, now).ids(entityManager);
  }

  @Override
  public long count(EntryQuery query, Instant now) {
    return new EntryStatement(query, "", now).count(entityManager).getSingleResult();
  }

  @Override
  public Optional<Entry> entry(UUID id) {
    return content.find(id);
  }

  @Override
  public List<Entry> entries(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createQuery("select e from Entry e where e.id in :ids", Entry.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  @Override
  public List<Revision> heads(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select r from Revision r where r.entryId in :ids and r.number ="
                    + " (select max(n.number) from Revision n"
                    + " where n.entryId = r.entryId and n.locale = r.locale) order by r.locale",
                Revision.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  @Override
  public List<ShownText> shown(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select new org.innoplaces.content.manage.ShownText("
                    + "p.entryId, p.locale, r.number, p.slug, p.from, p.until)"
                    + " from Publication p join p.revision r"
                    + " where p.entryId in :ids order by p.from",
                ShownText.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  @Override
  public List<Revision> history(UUID id, String locale, int first, int size) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.entryId = :id and r.locale = :locale"
                + " order by r.number desc",
            Revision.class)
        .setParameter("id", id)
        .setParameter("locale", locale)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  @Override
  public long revisions(UUID id, String locale) {
    return entityManager
        .createQuery(
            "select count(r) from Revision r where r.entryId = :id and r.locale = :locale",
            Long.class)
        .setParameter("id", id)
        .setParameter("locale", locale)
        .getSingleResult();
  }

  @Override
  public Optional<Revision> revision(UUID id, String locale, int number) {
    return content.revision(id, locale, number);
  }

  @Override
  public List<UUID> users(UUID id, Instant now) {
    return content.usersOf(id, now);
  }
}
