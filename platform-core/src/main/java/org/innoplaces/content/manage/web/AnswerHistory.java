package org.innoplaces.content.manage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.action.RestoreRevision;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.HistoryPage;
import org.innoplaces.content.manage.action.CompareRevisions;
import org.innoplaces.content.manage.action.FindTargets;
import org.innoplaces.content.manage.action.ReadHistory;
import org.innoplaces.content.manage.web.AnswerEntries.Address;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.jsonapi.PageLinks;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** Answers requests for the history of an entry in a language, or of its shared values. */
@ApplicationScoped
class AnswerHistory {

  private static final int LAST_PAGE = 1_000_000;

  private final AnswerEntries entries;
  private final ContentSchema schema;
  private final ReadHistory history;
  private final CompareRevisions compare;
  private final RestoreRevision restore;
  private final FindTargets targets;

  protected AnswerHistory() {
    this(null, null, null, null, null, null);
  }

  @Inject
  AnswerHistory(
      AnswerEntries entries,
      ContentSchema schema,
      ReadHistory history,
      CompareRevisions compare,
      RestoreRevision restore,
      FindTargets targets) {
    this.entries = entries;
    this.schema = schema;
    this.history = history;
    this.compare = compare;
    this.restore = restore;
    this.targets = targets;
  }

  Reply list(Actor actor, Address address, MultivaluedMap<String, String> given) {
    TypeSchema type = entries.type(address.collection());
    ListParameters parameters = entries.parameters(given);
    parameters.allow("locale", "page[number]", "page[size]");
    String locale = parameters.locale();
    int size = parameters.number("page[size]", EntryQuery.PER_PAGE, EntryQuery.MOST_PER_PAGE);
    int offset = (parameters.number("page[number]", 1, LAST_PAGE) - 1) * size;
    parameters.refuseWhenWrong();
    UUID id = AnswerEntries.id(address.id());
    entries.isThere(actor, type, id, locale);
    HistoryPage page = history.list(actor, id, locale, offset, size);
    JsonArrayBuilder data = JsonText.array();
    page.revisions()
        .forEach(
            line ->
                data.add(
                    resource(
                        address,
                        locale,
                        line.number(),
                        about(line.number(), line.author(), line.at(), line.note()))));
    return Reply.of(
        JsonText.object()
            .add("jsonapi", JsonText.object().add("version", "1.1"))
            .add("links", new PageLinks(root(address), given).list(offset, size, page.total()))
            .add("meta", JsonText.object().add("total", page.total()).add("locale", locale))
            .add("data", data)
            .build());
  }

  private static String root(Address address) {
    return WriteEntry.ROOT + address.collection() + "/" + address.id() + "/revisions";
  }

  private static JsonObjectBuilder about(
      int number, String author, Instant at, Optional<String> note) {
    return JsonText.object()
        .add("number", number)
        .add("author", author)
        .add("createdAt", at.toString())
        .add("note", note.<JsonValue>map(JsonText::string).orElse(JsonValue.NULL));
  }

  private static JsonObjectBuilder resource(
      Address address, String locale, int number, JsonObjectBuilder attributes) {
    String self = root(address) + "/" + number + "?locale=" + locale;
    return JsonText.object()
        .add("type", "revisions")
        .add("id", address.id() + "." + locale + "." + number)
        .add("attributes", attributes)
        .add("links", JsonText.object().add("self", self));
  }

  /** One revision with its values and what differs from another one, the one before by default. */
  Reply read(Actor actor, Address address, String number, MultivaluedMap<String, String> given) {
    TypeSchema type = entries.type(address.collection());
    ListParameters parameters = entries.parameters(given);
    parameters.allow("locale", "compare");
    String locale = parameters.locale();
    int wanted = number(number);
    int other =
        parameters.value("compare").isEmpty()
            ? wanted - 1
            : parameters.number("compare", 1, Integer.MAX_VALUE);
    parameters.refuseWhenWrong();
    UUID id = AnswerEntries.id(address.id());
    entries.isThere(actor, type, id, locale);
    DraftText text = history.read(actor, id, locale, wanted);
    JsonArrayBuilder changes = JsonText.array();
    compare
        .compare(actor, id, locale, other, wanted)
        .forEach(
            change ->
                changes.add(
                    JsonText.object()
                        .add("pointer", change.pointer())
                        .add("path", change.path())
                        .add("before", change.before())
                        .add("after", change.after())));
    JsonObjectBuilder resource = resource(address, locale, wanted, withValues(type, locale, text));
    JsonObjectBuilder meta = JsonText.object().add("comparedWith", other).add("changes", changes);
    return Reply.of(
        JsonText.object()
            .add("jsonapi", JsonText.object().add("version", "1.1"))
            .add("data", resource.add("meta", meta))
            .build());
  }

  private JsonObjectBuilder withValues(TypeSchema type, String locale, DraftText text) {
    Map<UUID, String> known = targets.of(type, text.data());
    WriteEntry writer = new WriteEntry(schema, type, locale);
    JsonObject values = writer.addFields(JsonText.object(), text.data(), known).build();
    return about(text.number(), text.author(), text.at(), text.note())
        .add("slug", text.slug().<JsonValue>map(JsonText::string).orElse(JsonValue.NULL))
        .add("values", values)
        .add("references", writer.relationships(text.data(), known));
  }

  Reply restore(Actor actor, Address address, String number, MultivaluedMap<String, String> given) {
    TypeSchema type = entries.type(address.collection());
    String locale = entries.locale(type, given);
    UUID id = AnswerEntries.id(address.id());
    entries.isThere(actor, type, id, locale);
    int wanted = number(number);
    new PlaceProblems(type).in(() -> restore.restore(actor, id, locale, wanted));
    return entries.entry(actor, type, id, locale);
  }

  private static int number(String text) {
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new NotFound(Problem.of("unknown-revision", null, text));
    }
    return Integer.parseInt(text);
  }
}
