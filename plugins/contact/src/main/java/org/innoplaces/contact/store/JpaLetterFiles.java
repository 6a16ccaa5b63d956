package org.innoplaces.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.contact.FileKind;
import org.innoplaces.contact.LetterFile;
import org.innoplaces.contact.LetterFiles;

@ApplicationScoped
class JpaLetterFiles implements LetterFiles {

  private static final String OF =
      " from LetterFile f, Letter l where l.id = f.letter and l.conversation = :conversation";

  private final EntityManager entityManager;

  protected JpaLetterFiles() {
    this(null);
  }

  @Inject
  JpaLetterFiles(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(LetterFile file) {
    entityManager.persist(file);
  }

  @Override
  public List<LetterFile.Line> of(UUID conversation) {
    return entityManager
        .createQuery(
            "select f.id, f.letter, f.name, f.kind, f.size" + OF + " order by f.letter, f.place",
            Object[].class)
        .setParameter("conversation", conversation)
        .getResultStream()
        .map(JpaLetterFiles::line)
        .toList();
  }

  private static LetterFile.Line line(Object[] row) {
    return new LetterFile.Line(
        (UUID) row[0], (UUID) row[1], (String) row[2], (FileKind) row[3], (Integer) row[4]);
  }

  @Override
  public Optional<LetterFile> find(UUID conversation, UUID file) {
    return entityManager
        .createQuery("select f" + OF + " and f.id = :file", LetterFile.class)
        .setParameter("conversation", conversation)
        .setParameter("file", file)
        .getResultStream()
        .findFirst();
  }
}
