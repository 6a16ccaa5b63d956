package org.innoplaces.content.entry.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.ContentState;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.EntryHead;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.SlugHolder;

@ApplicationScoped
class JpaContentRepository implements ContentRepository {

  private final EntityManager entityManager;

  protected JpaContentRepository() {
    this(null);
  }

  @Inject
  JpaContentRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void lockContent() {
    lockedState();
  }

  @Override
  public void lockPublications() {
    lockedState().advance();
    entityManager.flush();
  }

  private ContentState lockedState() {
    return entityManager.find(ContentState.class, ContentState.ID, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<Entry> lock(UUID entryId) {
    lockContent();
    return Optional.ofNullable(
        entityManager.find(Entry.class, entryId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Entry> find(UUID entryId) {
    return Optional.ofNullable(entityManager.find(Entry.class, entryId));
  }

  @Override
  public Optional<Entry> findByKey(String type, String key) {
    return first(
        entityManager
            .createQuery("select e from Entry e where e.type = :type and e.key = :key", Entry.class)
            .setParameter("type", type)
            .setParameter("key", key));
  }

  @Override
  public List<Entry> entriesOf(String type) {
    return entityManager
        .createQuery(
            "select e from Entry e where e.type = :type and e.trashedAt is null", Entry.class)
        .setParameter("type", type)
        .getResultList();
  }

  @Override
  public Map<UUID, String> typesOf(Collection<UUID> entryIds) {
    return types(entryIds, entry -> true);
  }

  @Override
  public Map<UUID, String> typesInUse(Collection<UUID> entryIds) {
    return types(entryIds, entry -> entry.trashedAt().isEmpty());
  }

  private Map<UUID, String> types(Collection<UUID> entryIds, Predicate<Entry> wanted) {
    Map<UUID, String> types = new HashMap<>();
    if (!entryIds.isEmpty()) {
      entityManager
          .createQuery("select e from Entry e where e.id in :ids", Entry.class)
          .setParameter("ids", entryIds)
          .getResultList()
          .stream()
          .filter(wanted)
          .forEach(entry -> types.put(entry.id(), entry.type()));
    }
    return types;
  }

  @Override
  public boolean isEmpty() {
    return entityManager
        .createQuery("select e from Entry e", Entry.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void add(Entry entry) {
    entityManager.persist(entry);
    // Its row can be locked from now on, also by an action later in the same transaction.
    entityManager.flush();
  }

  @Override
  public Optional<Revision> head(UUID entryId, String locale) {
    return first(
        entityManager
            .createQuery(
                "select r from Revision r where r.entryId = :entry and r.locale = :locale"
                    + " order by r.number desc",
                Revision.class)
            .setParameter("entry", entryId)
            .setParameter("locale", locale));
  }

  @Override
  public List<Revision> heads(UUID entryId) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.entryId = :entry and r.number ="
                + " (select max(n.number) from Revision n"
                + " where n.entryId = r.entryId and n.locale = r.locale)"
                + " order by r.locale",
            Revision.class)
        .setParameter("entry", entryId)
        .getResultList();
  }

  @Override
  public List<Revision> heads(Collection<UUID> entryIds) {
    if (entryIds.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select r from Revision r, EntryHead h where h.revisionId = r.id"
                + " and h.entryId in :entries order by r.entryId, r.locale",
            Revision.class)
        .setParameter("entries", entryIds)
        .getResultList();
  }

  @Override
  public Optional<Revision> revision(UUID entryId, String locale, int number) {
    return first(
        entityManager
            .createQuery(
                "select r from Revision r where r.entryId = :entry and r.locale = :locale"
                    + " and r.number = :number",
                Revision.class)
            .setParameter("entry", entryId)
            .setParameter("locale", locale)
            .setParameter("number", number));
  }

  @Override
  public void add(Revision revision) {
    entityManager.persist(revision);
  }

  @Override
  public void addHead(Revision revision, HeadText text) {
    add(revision);
    // The head's row refers to the revision's, of which the persistence provider knows nothing.
    entityManager.flush();
    EntryHead.Place place = new EntryHead.Place(revision.entryId(), revision.locale());
    EntryHead head = entityManager.find(EntryHead.class, place);
    if (head == null) {
      entityManager.persist(new EntryHead(revision, text));
    } else {
      head.moveTo(revision, text);
    }
  }

  @Override
  public List<Publication> publicationsFrom(UUID entryId, String locale, Instant instant) {
    return entityManager
        .createQuery(
            "select p from Publication p join fetch p.revision"
                + " where p.entryId = :entry and p.locale = :locale and p.until > :instant"
                + " order by p.from",
            Publication.class)
        .setParameter("entry", entryId)
        .setParameter("locale", locale)
        .setParameter("instant", instant)
        .getResultList();
  }

  @Override
  public List<String> localesPublishedFrom(UUID entryId, Instant instant) {
    return entityManager
        .createQuery(
            "select distinct p.locale from Publication p"
                + " where p.entryId = :entry and p.until > :instant order by p.locale",
            String.class)
        .setParameter("entry", entryId)
        .setParameter("instant", instant)
        .getResultList();
  }

  @Override
  public SortedMap<String, Long> entriesSeenFrom(Instant instant, Collection<String> without) {
    SortedMap<String, Long> seen = new TreeMap<>();
    entityManager
        .createQuery(
            "select p.locale, count(distinct p.entryId) from Publication p"
                + " where p.until > :instant and p.locale <> :shared and p.type not in :without"
                + " group by p.locale",
            Object[].class)
        .setParameter("instant", instant)
        .setParameter("shared", Locales.SHARED)
        .setParameter("without", without)
        .getResultList()
        .forEach(row -> seen.put((String) row[0], (Long) row[1]));
    return seen;
  }

  @Override
  public boolean isSlugTaken(SlugClaim claim) {
    return !entityManager
        .createQuery(
            "select p.id from Publication p where p.type = :type and p.locale = :locale"
                + " and p.slug = :slug and p.entryId <> :entry"
                + " and p.from < :until and p.until > :from",
            UUID.class)
        .setParameter("type", claim.type())
        .setParameter("locale", claim.locale())
        .setParameter("slug", claim.slug())
        .setParameter("entry", claim.entryId())
        .setParameter("from", claim.window().from())
        .setParameter("until", claim.window().until())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<SlugHolder> slugHolders(String type, String locale, Instant instant) {
    return entityManager
        .createQuery(
            "select new org.innoplaces.content.entry.SlugHolder("
                + "p.entryId, p.slug, p.from, p.until) from Publication p"
                + " where p.type = :type and p.locale = :locale and p.until > :instant",
            SlugHolder.class)
        .setParameter("type", type)
        .setParameter("locale", locale)
        .setParameter("instant", instant)
        .getResultList();
  }

  @Override
  public void add(Publication publication) {
    entityManager.persist(publication);
  }

  @Override
  public void remove(Publication publication) {
    entityManager.remove(publication);
  }

  @Override
  public void remove(Entry entry) {
    entityManager.flush();
    new EntryRows(entityManager, entry).delete();
    entityManager.detach(entry);
  }

  @Override
  public List<UUID> usersOf(UUID entryId, Instant now) {
    return entityManager
        .createQuery(
            "select distinct r.entryId from Revision r join r.references ref"
                + " where ref.target = :target and (r.number = (select max(n.number)"
                + " from Revision n where n.entryId = r.entryId and n.locale = r.locale)"
                + " or exists (select p.id from Publication p"
                + " where p.revision = r and p.until > :now))"
                + " order by r.entryId",
            UUID.class)
        .setParameter("target", entryId)
        .setParameter("now", now)
        .getResultList();
  }

  @Override
  public void letGo() {
    entityManager.flush();
    entityManager.clear();
  }

  private static <T> Optional<T> first(TypedQuery<T> query) {
    return query.setMaxResults(1).getResultStream().findFirst();
  }
}
