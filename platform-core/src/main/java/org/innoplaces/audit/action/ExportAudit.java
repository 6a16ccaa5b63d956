package org.innoplaces.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditEntry;
import org.innoplaces.audit.AuditFilter;
import org.innoplaces.audit.AuditFormat;

/** Writes the log, or a part of it, into a file. Permission {@code read} on {@code audit}. */
@ApplicationScoped
public class ExportAudit {

  private static final int BATCH = 1_000;

  private final NextEntries entries;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected ExportAudit() {
    this(null, null);
  }

  @Inject
  ExportAudit(NextEntries entries, CheckAccess access) {
    this.entries = entries;
    this.access = access;
  }

  /** A file that is being asked for. */
  public interface Export {

    /** Writes it; the stream stays open. Any thread, in transactions of its own. */
    void writeTo(OutputStream stream) throws IOException;
  }

  /**
   * Prepares a file with all entries that are wanted, the oldest first. It is written in batches,
   * and entries that come meanwhile may be in it.
   *
   * @throws org.innoplaces.access.AccessDenied before anything is written
   */
  public Export export(Actor actor, AuditFilter filter, AuditFormat format) {
    access.require(actor, new Permission("read", "audit"));
    return stream -> write(filter, format, stream);
  }

  private void write(AuditFilter filter, AuditFormat format, OutputStream stream)
      throws IOException {
    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    writer.write(format.beginning());
    List<AuditEntry> batch = entries.after(filter, 0, BATCH);
    while (!batch.isEmpty()) {
      for (AuditEntry entry : batch) {
        writer.write(format.line(entry));
      }
      batch = entries.after(filter, batch.get(batch.size() - 1).sequence(), BATCH);
    }
    writer.flush();
  }
}
