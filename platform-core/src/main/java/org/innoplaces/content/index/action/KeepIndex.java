package org.innoplaces.content.index.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.index.IndexedField;
import org.innoplaces.content.index.IndexedFields;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.FieldSchema.Trait;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.TypeSchema.PathField;
import org.innoplaces.job.action.LeaveErrand;

/**
 * Finds out at a start which fields have come: with a plugin that is new or was away, or with
 * another version. Texts that were written or imported without them get their rows by an errand.
 */
@ApplicationScoped
public class KeepIndex {

  /** The name of the errand. */
  public static final String ERRAND = "content.index";

  private final IndexedFields fields;
  private final ContentRepository content;
  private final ContentSchema schema;
  private final LeaveErrand leave;

  /** For CDI proxies. */
  protected KeepIndex() {
    this(null, null, null, null);
  }

  @Inject
  KeepIndex(
      IndexedFields fields, ContentRepository content, ContentSchema schema, LeaveErrand leave) {
    this.fields = fields;
    this.content = content;
    this.schema = schema;
    this.leave = leave;
  }

  /** Compares what there is with what there was; what is left to do is done by the jobs. */
  @Transactional
  public void begin() {
    content.lockContent();
    boolean isEmpty = content.isEmpty();
    boolean isLeft = false;
    Map<IndexedField.Place, String> wanted = wanted();
    for (IndexedField known : fields.all()) {
      String madeAs = wanted.remove(known.place());
      if (madeAs == null) {
        fields.remove(known);
      } else if (!madeAs.equals(known.madeAs())) {
        known.startAgain(madeAs);
      }
      isLeft |= madeAs != null && !known.isDone();
    }
    wanted.forEach((place, madeAs) -> fields.add(new IndexedField(place, madeAs, isEmpty)));
    if (isLeft || !wanted.isEmpty() && !isEmpty) {
      leave.now(ERRAND, "fields");
    }
  }

  private Map<IndexedField.Place, String> wanted() {
    Map<IndexedField.Place, String> wanted = new HashMap<>();
    for (TypeSchema type : schema.types()) {
      type.paths()
          .filter(path -> hasRows(path.field()))
          .forEach(
              path -> {
                wanted.put(new IndexedField.Place(type.name(), path.path()), madeAs(path.field()));
                blocks(type, path).forEach(place -> wanted.put(place, "block"));
              });
    }
    return wanted;
  }

  /** Blocks of a kind that comes later have references, too. */
  private Stream<IndexedField.Place> blocks(TypeSchema type, PathField path) {
    return path.field().kind().targets().contains("")
        ? schema.blocks().stream()
            .map(block -> new IndexedField.Place(type.name(), path.path(), block.name()))
        : Stream.empty();
  }

  private static boolean hasRows(FieldSchema field) {
    return field.indexed() || field.is(Trait.TITLE) || !field.kind().targets().isEmpty();
  }

  private static String madeAs(FieldSchema field) {
    String kind = field.kind().name() + (field.indexed() ? " indexed" : "");
    return field.is(Trait.TITLE) ? kind + " title" : kind;
  }
}
