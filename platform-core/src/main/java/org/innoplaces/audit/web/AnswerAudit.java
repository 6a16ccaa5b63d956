package org.innoplaces.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditEntries;
import org.innoplaces.audit.AuditEntry;
import org.innoplaces.audit.AuditFilter;
import org.innoplaces.audit.AuditFormat;
import org.innoplaces.audit.AuditQuery;
import org.innoplaces.audit.AuditVerdict;
import org.innoplaces.audit.action.ExportAudit;
import org.innoplaces.audit.action.ReadAudit;
import org.innoplaces.audit.action.VerifyAudit;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.PageLinks;
import org.innoplaces.jsonapi.ReadParameters;

/** Answers requests for the audit log. */
@ApplicationScoped
class AnswerAudit {

  private static final String ROOT = "/api/manage/audit";
  private static final String ACTOR = "filter[actor]";
  private static final String ACTION = "filter[action]";
  private static final String SUBJECT = "filter[subject]";
  private static final String FROM = "filter[from]";
  private static final String UNTIL = "filter[until]";
  private static final String FORMAT = "format";
  private static final int PER_PAGE = 50;
  private static final int MOST_PER_PAGE = 100;

  private final ReadAudit read;
  private final ExportAudit export;
  private final VerifyAudit verify;

  protected AnswerAudit() {
    this(null, null, null);
  }

  @Inject
  AnswerAudit(ReadAudit read, ExportAudit export, VerifyAudit verify) {
    this.read = read;
    this.export = export;
    this.verify = verify;
  }

  JsonObject list(Actor actor, Map<String, List<String>> given) {
    ReadParameters parameters =
        new ReadParameters(given)
            .allow(ACTOR, ACTION, SUBJECT, FROM, UNTIL, "page[number]", "page[size]");
    AuditFilter filter = filter(parameters);
    ReadParameters.Page page = parameters.page(PER_PAGE, MOST_PER_PAGE);
    parameters.refuseWhenWrong();
    AuditEntries found = read.read(actor, new AuditQuery(filter, page.number(), page.size()));
    JsonArrayBuilder data = JsonText.array();
    List<Long> numbers = found.entries().stream().map(AuditEntry::sequence).toList();
    List<JsonObject> members = found.entries().stream().map(AuditEntry::toJson).toList();
    for (int i = 0; i < numbers.size(); i++) {
      data.add(resource(numbers.get(i), members.get(i)));
    }
    return document()
        .add("links", new PageLinks(ROOT, given).list(page.offset(), page.size(), found.total()))
        .add("meta", JsonText.object().add("total", found.total()))
        .add("data", data)
        .build();
  }

  private static JsonObjectBuilder resource(long number, JsonObject members) {
    return JsonText.object()
        .add("type", "audit")
        .add("id", Long.toString(number))
        .add("attributes", members);
  }

  File export(Actor actor, Map<String, List<String>> given) {
    ReadParameters parameters =
        new ReadParameters(given).allow(ACTOR, ACTION, SUBJECT, FROM, UNTIL, FORMAT);
    AuditFilter filter = filter(parameters);
    AuditFormat format =
        parameters
            .choice(FORMAT, AuditFormat.endings())
            .flatMap(AuditFormat::of)
            .orElse(AuditFormat.CSV);
    parameters.refuseWhenWrong();
    return new File(format, export.export(actor, filter, format));
  }

  private static AuditFilter filter(ReadParameters parameters) {
    return new AuditFilter(
        parameters.text(ACTOR).orElse(""),
        parameters.text(ACTION).orElse(""),
        parameters.text(SUBJECT).orElse(""),
        parameters.instant(FROM),
        parameters.instant(UNTIL));
  }

  JsonObject verify(Actor actor, Map<String, List<String>> given) {
    new ReadParameters(given).allow().refuseWhenWrong();
    AuditVerdict verdict = verify.verify(actor);
    JsonObjectBuilder meta =
        JsonText.object()
            .add("sound", verdict.fault().isEmpty())
            .add("entries", verdict.entries())
            .add("lastHash", verdict.last());
    verdict
        .fault()
        .ifPresent(
            fault ->
                meta.add(
                    "fault",
                    JsonText.object()
                        .add("number", fault.sequence())
                        .add("reason", fault.reason())));
    return document().add("meta", meta).build();
  }

  private static JsonObjectBuilder document() {
    return JsonText.object().add("jsonapi", JsonText.object().add("version", "1.1"));
  }

  /** A file and what it is. */
  record File(AuditFormat format, ExportAudit.Export content) {}
}
