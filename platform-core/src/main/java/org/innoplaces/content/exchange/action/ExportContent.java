package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.content.exchange.ExportOrder;
import org.innoplaces.content.exchange.ExportedEntries;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;

/**
 * Writes content into a ZIP file that the import reads: every text and file that is wanted, also
 * what belongs to plugins that are away, and the records of plugins. Permission {@code read} on
 * every type that is wanted and on every file of records, so that nobody takes a part for the
 * whole.
 */
@ApplicationScoped
public class ExportContent {

  private final ExportedEntries entries;
  private final ReadRecords records;
  private final ContentSchema schema;
  private final BeginExport begin;
  private final CheckAccess access;
  private final RecordAudit audit;

  /** For CDI proxies. */
  protected ExportContent() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ExportContent(
      ExportedEntries entries,
      ReadRecords records,
      ContentSchema schema,
      BeginExport begin,
      CheckAccess access,
      RecordAudit audit) {
    this.entries = entries;
    this.records = records;
    this.schema = schema;
    this.begin = begin;
    this.access = access;
    this.audit = audit;
  }

  /** A file that is being asked for. */
  public interface Export {

    /** Writes it; the stream stays open. Any thread, in transactions of its own. */
    void writeTo(OutputStream stream) throws IOException;
  }

  /**
   * Prepares a file and notes in the audit log that it was asked for. It is written in batches: of
   * what is changed meanwhile the former or the new text may be in it.
   *
   * @throws org.innoplaces.content.schema.UnknownType when the wanted type is known to nobody and
   *     has no entries
   * @throws org.innoplaces.access.AccessDenied before anything is written
   */
  @Transactional
  public Export export(Actor actor, ExportOrder order) {
    SortedSet<String> all = types();
    order.type().filter(type -> !all.contains(type)).ifPresent(schema::require);
    SortedSet<String> wanted = new TreeSet<>(order.type().map(Set::of).orElse(all));
    wanted.forEach(type -> access.require(actor, new Permission("read", type)));
    SortedSet<RecordsFile> files = order.withRecords() ? records.files() : new TreeSet<>();
    files.forEach(file -> access.require(actor, new Permission("read", file.subject())));
    audit.record(actor, new AuditFact("content.exported", "content", order.toJson().toString()));
    return begin.of(order, wanted, files);
  }

  /** All types that an export is about: those that are known, and those that have entries. */
  public SortedSet<String> types() {
    SortedSet<String> types = new TreeSet<>(entries.types());
    schema.types().stream().map(TypeSchema::name).forEach(types::add);
    return types;
  }
}
