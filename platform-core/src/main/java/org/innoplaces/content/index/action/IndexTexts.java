package org.innoplaces.content.index.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.RevisionIndex;
import org.innoplaces.content.index.IndexedField;
import org.innoplaces.content.index.IndexedFields;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema.Trait;
import org.innoplaces.content.schema.Intake;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.TypeSchema.PathField;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Source;

/** Gives texts from before the rows of fields that have come since; a few in each transaction. */
@ApplicationScoped
public class IndexTexts {

  /** So few that editors who save meanwhile do not notice. */
  private static final int BATCH = 100;

  private final IndexedFields fields;
  private final ContentRepository content;
  private final ContentSchema schema;

  /** For CDI proxies. */
  protected IndexTexts() {
    this(null, null, null);
  }

  @Inject
  IndexTexts(IndexedFields fields, ContentRepository content, ContentSchema schema) {
    this.fields = fields;
    this.content = content;
    this.schema = schema;
  }

  /**
   * Takes the next texts of a type that has such fields; whether there may be more. Editors and
   * erasures wait meanwhile, so that no row says what its text says no more.
   */
  @Transactional
  public boolean step() {
    content.lockContent();
    List<IndexedField> left = fields.all().stream().filter(field -> !field.isDone()).toList();
    if (left.isEmpty()) {
      return false;
    }
    IndexedField first = left.get(0);
    List<IndexedField> together =
        left.stream()
            .filter(field -> field.type().equals(first.type()))
            .filter(field -> field.reached().equals(first.reached()))
            .toList();
    List<Revision> batch = fields.after(first.type(), first.reached(), BATCH);
    if (!batch.isEmpty()) {
      index(schema.require(first.type()), together, batch);
      together.forEach(field -> field.reach(batch.get(batch.size() - 1).id()));
    }
    if (batch.size() < BATCH) {
      together.forEach(IndexedField::finish);
      // What was prepared of lists before may have left out what is found now.
      content.lockPublications();
    }
    return true;
  }

  private void index(TypeSchema type, List<IndexedField> together, List<Revision> batch) {
    Set<String> names =
        together.stream().map(IndexedField::field).collect(Collectors.toUnmodifiableSet());
    List<PathField> paths = type.paths().filter(path -> names.contains(path.path())).toList();
    Map<UUID, RevisionIndex> before = fields.rows(batch.stream().map(Revision::id).toList());
    for (Revision revision : batch) {
      index(paths, names, revision, before.getOrDefault(revision.id(), RevisionIndex.NONE));
    }
    if (paths.stream().anyMatch(path -> path.field().is(Trait.TITLE))) {
      fields.nameHeads(batch, revision -> HeadText.of(type, revision.data()));
    }
  }

  private void index(
      List<PathField> paths, Set<String> names, Revision revision, RevisionIndex before) {
    List<PathField> sound = paths.stream().filter(path -> isSound(path, revision)).toList();
    RevisionIndex rows = RevisionIndex.of(sound, revision.data());
    if (!rows.saysTheSameAs(before.of(names))) {
      fields.replace(revision.id(), names, rows);
    }
  }

  /** Nobody looked at values that came while their plugin was away. */
  private static boolean isSound(PathField path, Revision revision) {
    Optional<JsonValue> value = Optional.ofNullable(JsonText.at(revision.data(), path.path()));
    Intake intake = Intake.starting(Source::pointer, "");
    value.ifPresent(given -> path.field().kind().take(given, intake));
    return intake.problems().isEmpty();
  }
}
