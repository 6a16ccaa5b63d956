package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.audit.AuditEntries;
import org.innoplaces.audit.AuditQuery;
import org.innoplaces.audit.action.ReadAudit;

/** The audit log: {@code #{audit.…}}. */
@Named("audit")
@RequestScoped
public class AuditPage {

  private static final int SIZE = 100;

  private final ReadAudit read;
  private final CurrentActor actor;
  private final DeskReply reply;
  private AuditEntries page;

  /** For CDI proxies. */
  protected AuditPage() {
    this(null, null, null);
  }

  @Inject
  AuditPage(ReadAudit read, CurrentActor actor, DeskReply reply) {
    this.read = read;
    this.actor = actor;
    this.reply = reply;
  }

  /** The entries, the newest first. */
  public AuditEntries getPage() {
    if (page == null) {
      AuditQuery query =
          new AuditQuery("", reply.text("action"), reply.text("subject"), getNumber(), SIZE);
      page = read.read(actor.get(), query);
    }
    return page;
  }

  /** The number of the page, from 1. */
  public int getNumber() {
    String typed = reply.text("page");
    return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
  }

  /** How many pages there are. */
  public long getPages() {
    return Math.max(1, (getPage().total() + SIZE - 1) / SIZE);
  }

  /** Where another page of the same list is. */
  public String path(int number) {
    return "/desk/audit?page="
        + number
        + "&action="
        + URLEncoder.encode(reply.text("action"), StandardCharsets.UTF_8)
        + "&subject="
        + URLEncoder.encode(reply.text("subject"), StandardCharsets.UTF_8);
  }
}
