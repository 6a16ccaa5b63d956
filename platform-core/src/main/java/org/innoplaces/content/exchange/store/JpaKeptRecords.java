package org.innoplaces.content.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.innoplaces.content.exchange.KeptRecord;
import org.innoplaces.content.exchange.KeptRecords;
import org.innoplaces.content.exchange.RecordsFile;

@ApplicationScoped
class JpaKeptRecords implements KeptRecords {

  private final EntityManager entityManager;

  protected JpaKeptRecords() {
    this(null);
  }

  @Inject
  JpaKeptRecords(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public SortedSet<RecordsFile> files() {
    return entityManager
        .createQuery("select distinct k.file from KeptRecord k", String.class)
        .getResultStream()
        .map(RecordsFile::at)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public List<KeptRecord> after(RecordsFile file, int place, int most) {
    return entityManager
        .createQuery(
            "select k from KeptRecord k where k.file = :file and k.place > :place"
                + " order by k.place",
            KeptRecord.class)
        .setParameter("file", file.path())
        .setParameter("place", place)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public void keep(RecordsFile file, String line) {
    String id = id(file, line);
    if (entityManager.find(KeptRecord.class, id) == null) {
      entityManager.persist(new KeptRecord(id, file, last(file) + 1, line));
    }
  }

  private int last(RecordsFile file) {
    return entityManager
        .createQuery(
            "select coalesce(max(k.place), 0) from KeptRecord k where k.file = :file",
            Integer.class)
        .setParameter("file", file.path())
        .getSingleResult();
  }

  private static String id(RecordsFile file, String line) {
    try {
      byte[] bytes = (file.path() + "\n" + line).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void remove(RecordsFile file) {
    entityManager
        .createQuery("delete from KeptRecord k where k.file = :file")
        .setParameter("file", file.path())
        .executeUpdate();
  }
}
